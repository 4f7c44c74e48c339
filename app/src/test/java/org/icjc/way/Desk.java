package org.icjc.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** What everybody does who may read requests: declare, and open one. */
class Desk extends Sitter {
    private String request = "";

    Desk(Page page, String name, Server server, Looks looks) {
        super(page, name, "/desk", server, looks);
    }

    /**
     * @param answer None, Possible or Yes
     */
    final void declare(String institution, String answer) {
        place("To declare");
        look("to declare");
        assertReads(institution);
        page.getByLabel("Row 1, Senegal: " + answer).check();
        settle();
        press("Confirm 1 declaration");
        look("nothing to declare");
    }

    final void open(String reference) {
        place("Requests");
        look("requests");
        page.locator("main tr").filter(holding(reference)).locator("a").first().click();
        page.waitForURL("**/desk/requests/*");
        settle();
        request = page.url().replaceAll(".*/requests/", "").replaceAll("/.*", "");
    }

    final void tab(String place) {
        go("requests/" + request + "/" + place);
        assertThat(page.locator("nav.tabs [aria-current=page]")).isVisible();
        look("request, " + place);
    }
}
