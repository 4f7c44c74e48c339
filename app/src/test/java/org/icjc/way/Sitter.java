package org.icjc.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Somebody at the desk or in the portal: signs in through the form, and works in a window. */
class Sitter {
    // Nothing is on its way to the server, and no navigation is under way.
    private static final String SETTLED =
            "() => window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients &&"
                    + " Object.values(Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())"
                    + " && document.querySelector('h1')";

    final Page page;
    final String name;
    private final Server server;
    private final Looks looks;
    private final String door;

    Sitter(Page page, String name, String door, Server server, Looks looks) {
        this.page = page;
        this.name = name;
        this.door = door;
        this.server = server;
        this.looks = looks;
    }

    final void signIn() {
        page.navigate(server.address() + door);
        assertThat(page.locator("h1")).hasText("Sign in");
        looks.at(page, "sign in at " + door);
        page.locator("#name").fill(name);
        page.locator("#passphrase").fill(Server.passphrase(name));
        page.locator("#code").fill(server.code(name));
        page.locator("button", new Page.LocatorOptions().setHasText("Sign in and unlock")).click();
        settle();
        look("first view");
    }

    /** By the button at the side; what unlocks shows nothing of the work. */
    final void lock() {
        page.locator("vaadin-button").filter(beginning("Lock now")).click();
        assertThat(page.locator("h1")).hasText("Locked");
        looks.at(page, name + ": locked");
        page.navigate("about:blank");
    }

    final void go(String path) {
        page.navigate(server.address() + door + "/" + path);
        settle();
    }

    final void place(String label) {
        page.locator("vaadin-side-nav-item").filter(beginning(label)).first().click();
        settle();
    }

    final void press(String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true))
                .first()
                .click();
        settle();
    }

    final void write(String label, String text) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(text);
        field.blur();
        settle();
    }

    final void day(String label, String day) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.press("Enter");
        settle();
    }

    final void choose(String radio) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(radio).setExact(true))
                .check();
        settle();
    }

    final void select(String label, String item) {
        page.locator("vaadin-select").filter(holding(label)).click();
        page.locator("vaadin-select-item").filter(beginning(item)).first().click();
        settle();
    }

    final void settle() {
        page.waitForFunction(SETTLED);
    }

    final void look(String what) {
        looks.at(page, name + ": " + what);
    }

    final void assertReads(String text) {
        assertThat(main()).containsText(text);
    }

    final void assertSeesNothingOf(String text) {
        assertThat(page.locator("body")).not().containsText(text);
    }

    final Locator main() {
        return page.locator("main");
    }

    static Locator.FilterOptions holding(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Beginning with it: one label may be part of another. */
    static Locator.FilterOptions beginning(String text) {
        return new Locator.FilterOptions()
                .setHasText(Pattern.compile("^\\s*" + text.replaceAll("[^\\w\\s]", "\\\\$0")));
    }
}
