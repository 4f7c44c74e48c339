package org.icjc.desk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.icjc.app.IcjcTest;
import org.icjc.desk.Browser;
import org.icjc.desk.Cast;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a locked person gets: the page that unlocks, and the way back. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LockedTest {
    private static final String NAME = "Committee member 1";

    @Autowired ApplicationContext context;
    @Autowired DeskSessions sessions;
    @LocalServerPort int port;
    Cast cast;
    PersonId committee;

    @BeforeAll
    void enrol() {
        cast = Cast.of(context);
        committee = cast.enrol(NAME, DeskRole.COMMITTEE_MEMBER);
    }

    private Browser locked() {
        Browser browser = new Browser(port);
        browser.submit(
                "/desk/sign-in",
                Map.of(
                        "name",
                        NAME,
                        "passphrase",
                        Cast.passphrase(NAME),
                        "code",
                        cast.freshCode(committee)));
        assertThat(browser.get("/desk/").statusCode()).isEqualTo(200);
        sessions.tokensOf(committee).forEach(token -> sessions.lock(token, Lock.Cause.BUTTON));
        return browser;
    }

    @Test
    void a_locked_person_gets_the_page_that_unlocks_and_nothing_else() {
        Browser browser = locked();
        assertThat(Browser.leadsTo(browser.get("/desk/requests"))).isEqualTo("/desk/unlock");
        assertThat(browser.post("/desk/?v-r=uidl&v-uiId=0", "{}").body())
                .contains("sessionExpired");
        assertThat(browser.post("/desk/?v-r=init", "").body()).contains("sessionExpired");
        assertThat(browser.get("/desk/unlock").body()).contains(NAME).contains("Locked");
    }

    @Test
    void the_passphrase_alone_unlocks_and_leads_back_to_the_same_place() {
        Browser browser = locked();
        browser.get("/desk/people");
        HttpResponse<String> wrong =
                browser.submit("/desk/unlock", Map.of("passphrase", "not the passphrase"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Browser.leadsTo(browser.get("/desk/"))).isEqualTo("/desk/unlock");
        browser.get("/desk/people");
        String before = browser.session();
        HttpResponse<String> right =
                browser.submit("/desk/unlock", Map.of("passphrase", Cast.passphrase(NAME)));
        assertThat(Browser.leadsTo(right)).isEqualTo("/desk/people");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.get("/desk/").statusCode()).isEqualTo(200);
    }

    @Test
    void each_window_goes_back_to_its_own_place_and_a_forged_number_to_none_elsewhere() {
        Browser browser = locked();
        String to = browser.get("/desk/people").headers().firstValue("Location").orElseThrow();
        browser.get("/desk/record");
        assertThat(to).matches(".*/desk/unlock\\?from=[0-9]{1,2}");
        String number = to.substring(to.indexOf('=') + 1);
        assertThat(browser.get("/desk/unlock?from=" + number).body())
                .contains("name=\"from\" value=\"" + number + "\"");
        HttpResponse<String> right =
                browser.submit(
                        "/desk/unlock",
                        Map.of("passphrase", Cast.passphrase(NAME), "from", number));
        assertThat(Browser.leadsTo(right)).isEqualTo("/desk/people");
        Browser other = locked();
        HttpResponse<String> forged =
                other.submit(
                        "/desk/unlock",
                        Map.of("passphrase", Cast.passphrase(NAME), "from", "//elsewhere"));
        assertThat(Browser.leadsTo(forged)).isEqualTo("/desk/");
        assertThat(forged.headers().firstValue("Location").orElseThrow())
                .doesNotContain("elsewhere");
    }

    @Test
    void a_locked_person_at_the_other_door_finds_nothing_to_unlock_there_and_the_way_out() {
        Browser browser = locked();
        assertThat(Browser.leadsTo(browser.get("/portal/unlock"))).isEqualTo("/portal/");
        HttpResponse<String> told = browser.get("/portal/");
        assertThat(told.statusCode()).isEqualTo(403);
        assertThat(told.body()).contains(NAME).contains("/portal/sign-out");
        assertThat(Browser.leadsTo(browser.get("/desk/"))).isEqualTo("/desk/unlock");
    }

    @Test
    void another_sites_form_unlocks_nothing() {
        Browser browser = locked();
        assertThat(
                        browser.post(
                                        "/desk/unlock",
                                        "passphrase=" + Cast.passphrase(NAME).replace(' ', '+'))
                                .statusCode())
                .isEqualTo(403);
        assertThat(Browser.leadsTo(browser.get("/desk/"))).isEqualTo("/desk/unlock");
    }

    @Test
    void whoever_signs_out_has_nothing_left_to_unlock() {
        Browser browser = locked();
        sessions.endAllOf(committee);
        assertThat(Browser.leadsTo(browser.get("/desk/"))).isEqualTo("/desk/sign-in");
    }
}
