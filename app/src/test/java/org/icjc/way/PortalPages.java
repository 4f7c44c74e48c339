package org.icjc.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody of a member organisation: an offer, an answer, an undertaking, and what was shared. */
final class PortalPages extends Sitter {
    PortalPages(Page page, Server server, Looks looks) {
        super(page, People.FOCAL_POINT, "/portal", server, looks);
    }

    void readOffer(String summary, Canaries canaries) {
        place("Offers");
        look("offers");
        openFirst("Offer");
        assertReads(summary);
        assertSeesNoneOf(canaries, "institution", "title", "need", "contact", "note");
        look("offer");
    }

    private void openFirst(String title) {
        page.locator("main a.item").first().click();
        settle();
        assertThat(page.locator("main a.item")).hasCount(0);
    }

    void answer(String skills) {
        press("Send the answer");
        assertReads("Say first whether there is a tie.");
        assertReads("Choose an answer first.");
        assertThat(page.locator("vaadin-radio-group").first().locator(":focus")).hasCount(1);
        look("offer, nothing answered");
        choose("None that we know of");
        choose("We can do all of it");
        look("offer, answering");
        write("People you would send", "2");
        day("Free from", "11/01/2027");
        day("Until", "12/03/2027");
        write("Their skills, without names", skills);
        press("Send the answer");
        assertReads("Your answer was sent");
        look("offer, answered");
    }

    void undertake() {
        place("Offers");
        openFirst("Offer");
        press("I promise this");
        look("offer, undertaken");
    }

    void declareNone(Canaries canaries) {
        place("Shared with us");
        look("shared with us");
        openFirst("Shared with us");
        assertReads(canaries.in("institution"));
        assertSeesNoneOf(canaries, "need", "contact", "function", "note", "never", "cousin");
        look("shared, who asks");
        press("We have none");
        look("shared, declared");
    }

    /** What was consented to, and only that. */
    void readWhatWasShared(Canaries canaries) {
        place("Shared with us");
        openFirst("Shared with us");
        for (String agreed : new String[] {"institution", "need", "change", "skill", "function"})
            assertReads(canaries.in(agreed));
        assertSeesNoneOf(
                canaries, "note", "never", "cousin", "reason", "notice", "directory", "message");
        look("shared, everything agreed");
    }

    void confirmStart() {
        press("Confirm the start");
        look("shared, engaged");
    }

    void lookAround() {
        for (String path : new String[] {"our-profile", "our-people"}) {
            go(path);
            look(path);
        }
    }

    private void assertSeesNoneOf(Canaries canaries, String... places) {
        for (String place : places) assertSeesNothingOf(canaries.in(place));
    }
}
