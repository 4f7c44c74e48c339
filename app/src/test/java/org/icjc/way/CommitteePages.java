package org.icjc.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** A member of the Committee: votes with a reason, writes what goes out and what stays. */
class CommitteePages extends Desk {
    CommitteePages(Page page, String name, Server server, Looks looks) {
        super(page, name, server, looks);
    }

    /** Everything that was asked, and how the requester is reached. */
    void read(Canaries canaries) {
        tab("request");
        for (String place : new String[] {"institution", "title", "need", "change", "skill"})
            assertReads(canaries.in(place));
        press("Show");
        assertReads(canaries.in("contact"));
        look("request, how they are reached");
    }

    void vote(String reason) {
        tab("decision");
        choose("Accept");
        look("request, about to vote");
        write("Reason, for the Committee", reason);
        press("Vote to accept");
        assertReads(reason);
        look("request, voted");
    }

    void note(String text) {
        tab("messages");
        write("Add a note", text);
        press("Add note");
        assertReads(text);
    }

    void tell(String message) {
        tab("messages");
        write("Write to the requester", message);
        press("Send");
        assertReads(message);
        look("request, message sent");
    }

    /** Written, not sent: kept, sealed to the writer. */
    void begin(String note) {
        tab("messages");
        write("Add a note", note);
    }

    void lead(String person) {
        tab("decision");
        select("Who", person);
        press("Set the lead");
        look("request, lead set");
    }

    void brief(String summary) {
        tab("decision");
        press("Begin the brief");
        tab("brief");
        write("Rewritten text", summary);
        choose("No");
        look("request, brief ready");
        press("Send to the requester");
        assertReads("with the requester");
        look("request, brief with the requester");
    }

    /** As somebody who stepped aside. */
    void assertSealed(String reference, Canaries canaries) {
        open(reference);
        assertThat(main()).containsText("Closed to you: you stepped aside");
        assertThat(page.locator("nav.tabs")).hasCount(0);
        assertSeesNothingOf(canaries.common());
        look("request, recused");
        for (String path : new String[] {"requests", "for-me", "look-inside"}) {
            go(path);
            assertSeesNothingOf(canaries.common());
            look(path + ", recused");
        }
    }
}
