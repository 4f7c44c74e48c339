package org.icjc.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.icjc.app.IcjcTest;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.DeskRole;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Through the front door, over HTTP, as a browser and as somebody who is none. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTest {
    private static final String NAME = "Committee member 1";
    private static final String MEMBER = "Demo Bar Association";

    @Autowired ApplicationContext context;
    @LocalServerPort int port;
    Cast cast;
    PersonId committee;
    PersonId member;

    @BeforeAll
    void enrol() {
        cast = Cast.of(context);
        committee = cast.enrol(NAME, DeskRole.COMMITTEE_MEMBER);
        member = cast.enrolMember(MEMBER, UUID.randomUUID());
    }

    private Map<String, String> form(String name, String code) {
        return Map.of("name", name, "passphrase", Cast.passphrase(name), "code", code);
    }

    private Browser signedIn() {
        Browser browser = new Browser(port);
        HttpResponse<String> answer =
                browser.submit("/desk/sign-in", form(NAME, cast.freshCode(committee)));
        assertThat(answer.statusCode()).isEqualTo(302);
        return browser;
    }

    @Test
    void whoever_asks_for_a_view_is_led_to_sign_in_and_back_to_that_view() {
        Browser browser = new Browser(port);
        assertThat(Browser.leadsTo(browser.get("/desk/people"))).isEqualTo("/desk/sign-in");
        HttpResponse<String> answer =
                browser.submit("/desk/sign-in", form(NAME, cast.freshCode(committee)));
        assertThat(Browser.leadsTo(answer)).isEqualTo("/desk/people");
    }

    @Test
    void signing_in_opens_a_window_and_changes_the_sessions_name() {
        Browser browser = new Browser(port);
        browser.get("/desk/sign-in");
        String before = browser.session();
        assertThat(before).isNotEmpty();
        browser.submit("/desk/sign-in", form(NAME, cast.freshCode(committee)));
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/desk/").statusCode()).isEqualTo(200);
        Browser fixed = new Browser(port);
        fixed.forgetSession(before);
        assertThat(Browser.leadsTo(fixed.get("/desk/"))).isEqualTo("/desk/sign-in");
    }

    @Test
    void the_cookie_is_not_for_scripts_and_not_for_other_sites() {
        assertThat(new Browser(port).get("/desk/sign-in").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie ->
                        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict"));
    }

    @Test
    void a_form_without_its_token_does_nothing() {
        Browser browser = new Browser(port);
        browser.get("/desk/sign-in");
        String body = Browser.encode(form(NAME, cast.freshCode(committee)));
        assertThat(browser.post("/desk/sign-in", body).statusCode()).isEqualTo(403);
        assertThat(browser.post("/desk/sign-in?v-r=uidl", body).statusCode()).isEqualTo(403);
        assertThat(browser.post("/desk/sign-in", body + "&_csrf=forged").statusCode())
                .isEqualTo(403);
        assertThat(Browser.leadsTo(browser.get("/desk/"))).isEqualTo("/desk/sign-in");
    }

    @Test
    void a_form_that_grew_old_in_another_window_leads_to_a_new_one_and_does_nothing() {
        Browser browser = new Browser(port);
        browser.get("/desk/sign-in");
        String body = Browser.encode(form(NAME, cast.freshCode(committee)));
        HttpResponse<String> old = browser.press("/desk/sign-in", body + "&_csrf=old");
        assertThat(Browser.leadsTo(old)).isEqualTo("/desk/sign-in");
        assertThat(old.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in?old");
        assertThat(browser.get("/desk/sign-in?old").body()).contains("That page was out of date");
        assertThat(browser.get("/desk/sign-in").body()).doesNotContain("out of date");
        assertThat(Browser.leadsTo(browser.get("/desk/"))).isEqualTo("/desk/sign-in");
    }

    @Test
    void every_wrong_gets_the_same_answer_and_no_secret_comes_back() {
        String right = cast.freshCode(committee);
        String wrongCode = refusal(NAME, "000000", Cast.passphrase(NAME));
        String wrongPassphrase = refusal(NAME, right, "swordfish swordfish");
        String replayed = refusal(NAME, right, Cast.passphrase(NAME));
        String unknown = refusal(NAME.replace("1", "9"), "000000", Cast.passphrase(NAME));
        assertThat(wrongPassphrase).isEqualTo(wrongCode);
        assertThat(replayed).isEqualTo(wrongCode);
        assertThat(unknown.replace("member 9", "member 1")).isEqualTo(wrongCode);
        assertThat(wrongCode).contains("value=\"" + NAME + "\"").doesNotContain("000000");
        assertThat(wrongPassphrase).doesNotContain("swordfish").doesNotContain(right);
    }

    private String refusal(String name, String code, String passphrase) {
        HttpResponse<String> answer =
                new Browser(port)
                        .submit(
                                "/desk/sign-in",
                                Map.of("name", name, "passphrase", passphrase, "code", code));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    @Test
    void each_account_opens_one_door_only() {
        Browser atTheDesk = signedIn();
        assertThat(Browser.leadsTo(atTheDesk.get("/desk/"))).isEmpty();
        assertThat(atTheDesk.get("/portal/").statusCode()).isEqualTo(403);

        Browser wrongDoor = new Browser(port);
        assertThat(
                        wrongDoor
                                .submit("/desk/sign-in", form(MEMBER, cast.freshCode(member)))
                                .statusCode())
                .isEqualTo(422);
        Browser portal = new Browser(port);
        assertThat(
                        Browser.leadsTo(
                                portal.submit(
                                        "/portal/sign-in", form(MEMBER, cast.freshCode(member)))))
                .isEqualTo("/portal/");
        assertThat(portal.get("/portal/").statusCode()).isEqualTo(200);
        assertThat(portal.get("/desk/").statusCode()).isEqualTo(403);
        assertThat(portal.get("/desk/people").statusCode()).isEqualTo(403);
    }

    @Test
    void whoever_comes_to_the_other_door_is_told_where_it_is_and_finds_the_way_out_and_back() {
        Browser atTheDesk = signedIn();
        Document page = stranded(atTheDesk.get("/portal/offers"));
        assertThat(page.text())
                .contains("You are signed in as " + NAME + " at the desk.")
                .contains("for people of member organisations");
        assertThat(page.select("form").eachAttr("action")).containsExactly("/portal/sign-out");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/desk/");
        signsOutTo(atTheDesk, page, "/portal/sign-in");

        Browser inThePortal = new Browser(port);
        inThePortal.submit("/portal/sign-in", form(MEMBER, cast.freshCode(member)));
        page = stranded(inThePortal.get("/desk/requests?continue=https://example.org"));
        assertThat(page.text())
                .contains("You are signed in as " + MEMBER + " in the portal.")
                .contains("for the Steering Committee");
        assertThat(page.select("form").eachAttr("action")).containsExactly("/desk/sign-out");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/portal/");
        signsOutTo(inThePortal, page, "/desk/sign-in");
    }

    private static Document stranded(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        return Jsoup.parse(answer.body());
    }

    private static void signsOutTo(Browser browser, Document page, String door) {
        String way = page.select("form").attr("action");
        assertThat(browser.post(way, "").statusCode()).isEqualTo(403);
        String home = page.select("main a").attr("href");
        assertThat(browser.get(home).statusCode()).isEqualTo(200);
        String token = page.select("input[name=_csrf]").attr("value");
        HttpResponse<String> out = browser.post(way, Browser.encode(Map.of("_csrf", token)));
        assertThat(Browser.leadsTo(out)).isEqualTo(door);
        assertThat(browser.get(door).statusCode()).isEqualTo(200);
        assertThat(Browser.leadsTo(browser.get(home))).isEqualTo(home + "sign-in");
    }

    @Test
    void an_open_window_at_the_other_door_is_denied_without_a_page() {
        Browser browser = signedIn();
        assertThat(browser.post("/portal/?v-r=uidl&v-uiId=0", "{}").body()).doesNotContain(NAME);
        assertThat(browser.get("/portal/?v-r=init").body()).doesNotContain(NAME);
    }

    @Test
    void whoever_is_switched_off_is_out_at_once() {
        String name = "Editor who leaves";
        PersonId editor = cast.enrol(name, DeskRole.EDITOR);
        Browser browser = new Browser(port);
        browser.submit("/desk/sign-in", form(name, cast.freshCode(editor)));
        assertThat(browser.get("/desk/").statusCode()).isEqualTo(200);
        cast.as(cast.administrator(), () -> context.getBean(Accounts.class).switchOff(editor));
        assertThat(Browser.leadsTo(browser.get("/desk/"))).isEqualTo("/desk/sign-in");
    }

    @Test
    void an_open_window_of_nobody_is_told_to_load_again() {
        HttpResponse<String> answer = new Browser(port).post("/desk/?v-r=uidl&v-uiId=0", "{}");
        assertThat(answer.body()).contains("sessionExpired");
    }

    @Test
    void no_address_carries_who_signs_in_or_how() {
        Browser browser = new Browser(port);
        String body =
                "name="
                        + NAME.replace(" ", "+")
                        + "&passphrase=x&code="
                        + cast.freshCode(committee);
        assertThat(browser.get("/desk/sign-in?" + body).body())
                .doesNotContain(NAME)
                .contains("value=\"\"");
    }

    @Test
    void set_up_is_not_there_any_more() {
        assertThat(new Browser(port).get("/desk/set-up").statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get("/portal/set-up").statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_of_the_demo_is_offered_and_no_button_signs_in() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/desk/sign-in").body()).doesNotContain("name=\"demo\"");
        HttpResponse<String> answer =
                browser.submit("/desk/sign-in", Map.of("demo", committee.toString()));
        assertThat(answer.statusCode()).isEqualTo(422);
    }
}
