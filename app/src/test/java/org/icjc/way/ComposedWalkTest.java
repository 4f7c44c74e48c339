package org.icjc.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.proof.Figures;
import org.icjc.proof.Proof;
import org.junit.jupiter.api.Test;

/**
 * The compose file brought up, walked through all five parts by a browser and in SQL, and taken
 * away: set-up, trust in the root key, people, roster, a request, its notice, the canary, timings.
 */
@Proof("compose")
class ComposedWalkTest {
    // A notice is gathered for a minute, so that its time does not tell the act's.
    private static final long PATIENCE = 240_000;

    private final Canaries canaries = new Canaries();
    private final Looks looks = new Looks();

    @Test
    void the_composed_parts_take_a_request_from_set_up_to_the_desk() throws Exception {
        // Reached from the worker's container, therefore not on the loopback address alone.
        GreenMail mail = new GreenMail(new ServerSetup(0, "0.0.0.0", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Composed composed = Composed.on(mail.getSmtp().getPort());
        try (Chromium chromium = new Chromium()) {
            composed.step("up");
            walk(composed, chromium, mail);
            composed.step("canary");
            composed.step("roles");
            composed.step("borders");
            composed.step("timings");
            assertThat(looks.findings()).isEmpty();
        } finally {
            composed.step("down");
            mail.stop();
        }
    }

    private void walk(Composed composed, Chromium chromium, GreenMail mail) {
        AdministratorPages administrator = new AdministratorPages(chromium, composed);
        visitorReads(composed, chromium);
        assertThat(statusOf(composed, chromium, "/request")).isEqualTo(503);
        String fingerprint = administrator.setUp();
        assertThat(composed.run("docker/trust.sh", "00".repeat(32)))
                .contains("Nothing was changed");
        composed.trust(fingerprint);
        Figures.say("set up at the desk: root key, five shares; intake trusts it, no other key");
        administrator.signIn();
        for (String name : List.of(People.FIRST, People.SECOND))
            administrator.enrol(name, DeskRole.COMMITTEE_MEMBER);
        administrator.enrol(People.OFFICER, DeskRole.INTAKE_OFFICER);
        administrator.publishRoster();
        Figures.say("three people invited and enrolled, the first roster signed");
        String reference = requester(composed, chromium, Languages.ENGLISH).ask(answers());
        assertThat(reference).matches("ICJC-[0-9A-Z]{4}-[0-9A-Z]{2}");
        Figures.say("intake: a request was sent through all its pages, and a receipt given");
        administrator.assertWaitsFor(People.OFFICER, canaries.in("institution"));
        Figures.say("desk: the intake officer signs in, unlocks, and reads who asks");
        administrator.assertPortalAsksToSignIn();
        Figures.say("portal: asks to sign in, and knows no person of the desk");
        assertThat(mail.waitForIncomingEmail(PATIENCE, 1)).as("a notice").isTrue();
        assertThat(textOf(mail)).doesNotContain(canaries.common(), reference);
        Figures.say("worker: the notice left by SMTP, without a word of the request");
    }

    private Map<String, Map<String, String>> answers() {
        return Workshop.answers(canaries);
    }

    private RequesterPages requester(Composed composed, Chromium chromium, Locale language) {
        return new RequesterPages(
                chromium.window(), composed.address("www"), language, Texts.load(), looks);
    }

    private void visitorReads(Composed composed, Chromium chromium) {
        Page page = chromium.window();
        page.navigate(composed.address("www") + "/");
        assertThat(page.locator("h1").isVisible()).isTrue();
        Figures.say("site: the home page, “%s”", page.title());
        for (String path : List.of("/desk", "/portal", "/actuator/health"))
            assertThat(statusOf(composed, chromium, path)).isEqualTo(404);
    }

    private static int statusOf(Composed composed, Chromium chromium, String path) {
        return chromium.window().navigate(composed.address("www") + path).status();
    }

    private static String textOf(GreenMail mail) {
        return Arrays.stream(mail.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .collect(Collectors.joining("\n"));
    }
}
