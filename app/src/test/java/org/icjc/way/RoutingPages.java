package org.icjc.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The case lead finds a member, and another releases what the requester agreed to. */
final class RoutingPages extends CommitteePages {
    RoutingPages(Page page, String name, Server server, Looks looks) {
        super(page, name, server, looks);
    }

    void list(String member) {
        tab("members");
        press("Check all members for conflicts");
        look("request, match cards");
        page.locator("vaadin-details-summary").all().forEach(this::unfold);
        Locator card = page.locator(".match").filter(holding(member));
        card.locator("vaadin-button").filter(beginning("Put on the list")).click();
        settle();
        look("request, member on the list");
    }

    private void unfold(Locator summary) {
        summary.click();
        settle();
    }

    void act(String member, String act) {
        choose(member, "referrals");
        press(act);
        look("referral, after: " + act);
    }

    void proposeRelease(String member) {
        act(member, "Propose the release");
    }

    void release(String member) {
        choose(member, "referrals");
        look("referral, to be released");
        page.locator("vaadin-checkbox").filter(holding("I have opened")).locator("input").check();
        settle();
        press("Release to one person");
        look("referral, released");
    }

    private void choose(String member, String place) {
        tab(place);
        page.locator(".log button").filter(holding(member)).first().click();
        settle();
        assertThat(page.locator("h2").filter(holding(member))).isVisible();
        look("referral");
    }
}
