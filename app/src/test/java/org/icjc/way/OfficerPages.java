package org.icjc.way;

import com.microsoft.playwright.Page;

/** The intake officer: begins the check, asks, keeps how well the mandate was checked, forwards. */
final class OfficerPages extends Desk {
    OfficerPages(Page page, Server server, Looks looks) {
        super(page, People.OFFICER, server, looks);
    }

    void check(String question) {
        tab("check");
        press("Begin the check");
        look("request, being checked");
        write("Questions, one on each line", question);
        press("Send the questions");
        look("request, clock stopped");
    }

    void forward() {
        tab("check");
        select("How well checked", "Call-back through a published number");
        press("Keep");
        press("Forward to assessment");
        look("request, forwarded");
    }

    void lookAround() {
        for (String path : new String[] {"for-me", "requests", "declare", "file", "members", "own"})
            lookAt(path);
    }

    private void lookAt(String path) {
        go(path);
        look(path);
    }
}
