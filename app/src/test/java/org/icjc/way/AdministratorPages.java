package org.icjc.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.icjc.desk.Cast;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.DeskRole;

/** The first administrator of an empty installation, through the pages alone. */
final class AdministratorPages {
    private static final String NAME = "Administrator";

    private final Chromium chromium;
    private final Composed composed;
    private final Map<String, Authenticator> authenticators = new HashMap<>();
    private final Page page;

    AdministratorPages(Chromium chromium, Composed composed) {
        this.chromium = chromium;
        this.composed = composed;
        this.page = chromium.window();
    }

    private String desk(String path) {
        return composed.address("desk") + "/desk/" + path;
    }

    /** The root's fingerprint, as the page shows it once. */
    String setUp() {
        page.navigate(desk("set-up"));
        page.locator("#printed").fill(composed.token());
        page.locator("#name").fill(NAME);
        page.locator("#email").fill("administrator@icjc.example");
        for (String field : new String[] {"#root", "#root-again"})
            page.locator(field).fill(Cast.ROOT_PASSPHRASE);
        identify(page, NAME);
        page.locator("button", new Page.LocatorOptions().setHasText("Make the keys")).click();
        assertThat(page.locator(".shares li")).hasCount(5);
        String fingerprint = page.locator("p.secret").innerText();
        page.navigate(desk("set-up"));
        assertThat(page.locator("#printed")).hasCount(0);
        return fingerprint;
    }

    /** Passphrase and authenticator, on either page that asks for new ones. */
    private void identify(Page at, String name) {
        Authenticator authenticator =
                Authenticator.parse(at.locator("input[name=secret]").inputValue());
        authenticators.put(name, authenticator);
        for (String field : new String[] {"#passphrase", "#again"})
            at.locator(field).fill(Cast.passphrase(name));
        at.locator("#code").fill(authenticator.codeAt(Instant.now()));
    }

    void signIn() {
        signIn(page, NAME);
    }

    private void signIn(Page at, String name) {
        composed.forgetCodes();
        at.navigate(desk(""));
        at.locator("#name").fill(name);
        at.locator("#passphrase").fill(Cast.passphrase(name));
        at.locator("#code").fill(authenticators.get(name).codeAt(Instant.now()));
        at.locator("button", new Page.LocatorOptions().setHasText("Sign in and unlock")).click();
        assertThat(at.locator("vaadin-app-layout")).isVisible();
    }

    /** Invited here, enrolled by the person in a window of his or her own. */
    void enrol(String name, DeskRole role) {
        page.navigate(desk("people"));
        button(page.locator("main"), "Invite").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Name").fill(name);
        dialog.getByLabel("E-mail address")
                .fill(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@x.example");
        dialog.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(label(role)).setExact(true))
                .check();
        button(dialog, "Invite").click();
        String invitation = dialog.locator(".once").innerText();
        button(dialog, "I have noted it").click();
        Page own = chromium.window();
        own.navigate(desk("enrol"));
        own.locator("#invitation").fill(invitation);
        own.locator("main button").first().click();
        identify(own, name);
        own.locator("button", new Page.LocatorOptions().setHasText("Make my keys")).click();
        assertThat(own.locator("h1")).hasText("Sign in");
    }

    private static String label(DeskRole role) {
        String words = role.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Locator button(Locator in, String label) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    void publishRoster() {
        page.navigate(desk("roster"));
        Locator passphrase = page.locator("vaadin-password-field input");
        passphrase.fill(Cast.ROOT_PASSPHRASE);
        passphrase.blur();
        button(page.locator("main"), "Sign and publish").click();
        assertThat(page.locator("main")).containsText("checked just now");
    }

    /** Another person signs in, and sees this among what is to be declared on. */
    void assertWaitsFor(String name, String text) {
        Page own = chromium.window();
        signIn(own, name);
        own.navigate(desk("declare"));
        assertThat(own.locator("main")).containsText(text);
    }

    /** The way in is another one, and a name of the desk is no name here. */
    void assertPortalAsksToSignIn() {
        Page own = chromium.window();
        own.navigate(composed.address("portal") + "/portal");
        assertThat(own.locator("h1")).hasText("Sign in");
        composed.forgetCodes();
        own.locator("#name").fill(People.OFFICER);
        own.locator("#passphrase").fill(Cast.passphrase(People.OFFICER));
        own.locator("#code").fill(authenticators.get(People.OFFICER).codeAt(Instant.now()));
        own.locator("button", new Page.LocatorOptions().setHasText("Sign in and unlock")).click();
        assertThat(own.locator("[role=alert]")).isVisible();
    }
}
