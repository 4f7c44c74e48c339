package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.texts.Languages;
import org.icjc.requests.intake.Intake;
import org.icjc.vault.ReturnCode;
import org.icjc.vault.ReturnCodeReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the code to the receipt and back, in a browser without scripts. */
class WholeWayTest extends AsARequester {
    static List<Locale> languages() {
        return Languages.ALL;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_request_is_asked_sent_and_found_again(Locale locale) {
        Asking asking = Asking.in(locale, texts, browser);
        List<String> words = asking.wholeWay();
        assertThat(words).hasSize(12);
        assertThat(browser.heading()).isEqualTo(asking.text("receipt.title"));
        assertThat(browser.page().select(".code li").eachText()).isEqualTo(words);
        String reference = browser.page().expectFirst("dl.receipt bdi").text();
        assertThat(reference).matches("ICJC-[0-9A-Z]{4}-[0-9A-Z]{2}");

        Browser later = new Browser(port);
        later.open(asking.path("/request/status"));
        later.press(asking.text("back.button"), Map.of("code", String.join(" ", words)));
        assertThat(later.heading()).isEqualTo(asking.text("state.request.SUBMITTED"));
        assertThat(later.text()).contains(reference);
        assertThat(later.page().select(".code")).isEmpty();
    }

    @Test
    void the_short_form_of_the_code_opens_it_too() {
        Asking asking = english();
        browser.open("/request");
        String shortForm = browser.page().select(".code bdi").text();
        browser.press(asking.text("code.continue"), Map.of());
        asking.answer("1a");
        Browser later = new Browser(port);
        later.open("/request/status");
        later.press("Open", Map.of("code", shortForm.toLowerCase(Locale.ROOT).replace("-", " ")));
        assertThat(later.heading()).isEqualTo(asking.text("state.request.DRAFT"));
        later.follow(asking.text("draft.go-on"));
        assertThat(later.path()).isEqualTo("/request/page/1b");
    }

    @Test
    void no_cookie_before_the_code_is_used_and_nothing_is_kept_by_anyone() {
        browser.open("/request").open("/request/status").open("/fr/request");
        assertThat(browser.answers())
                .allSatisfy(each -> assertThat(each.headers().firstValue("Set-Cookie")).isEmpty());
        english().begin();
        assertThat(browser.cookies()).containsOnlyKeys("icjc");
        assertThat(browser.answers())
                .allSatisfy(each ->
                        assertThat(each.headers().firstValue("Cache-Control"))
                                .contains("no-store"));
        assertThat(browser.answers().stream().map(HttpResponse::headers))
                .flatMap(headers -> headers.allValues("Set-Cookie"))
                .allMatch(cookie ->
                        cookie.contains("HttpOnly")
                                && cookie.contains("SameSite=Strict")
                                && cookie.contains("Path=/")
                                && !cookie.contains("Max-Age"));
    }

    @Test
    void behind_a_proxy_with_https_the_cookie_is_bound_to_the_host() {
        browser.forwarded("https");
        english().begin();
        assertThat(browser.cookies()).containsOnlyKeys("__Host-icjc");
        assertThat(browser.answers().stream().map(HttpResponse::headers))
                .flatMap(headers -> headers.allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void the_language_can_be_changed_and_what_was_saved_is_kept() {
        Asking asking = english();
        List<String> words = asking.begin();
        asking.answer("1a");
        asking.answer("1b");
        browser.open("/ar/request/page/1b");
        assertThat(browser.page().expectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(browser.page().select("[name=institution-name]").val())
                .isEqualTo("Parquet spécial A");
        assertThat(browser.page().select("[name=jurisdiction]").val()).isEqualTo("السنغال");
        browser.open("/fr/request");
        assertThat(browser.page().select(".code li").eachText()).isEqualTo(words);
    }

    @Test
    void the_code_can_be_read_in_another_language_before_it_is_used() {
        browser.open("/request");
        List<String> words = browser.page().select(".code li").eachText();
        browser.press("العربية", Map.of());
        assertThat(browser.page().expectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(browser.page().select(".code li").eachText()).isEqualTo(words);
        assertThat(browser.page().select(".code ol").attr("dir")).isEqualTo("ltr");
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void every_form_that_can_be_filled_in_is_answered_by_a_redirect() {
        Asking asking = english();
        List<String> words = asking.begin();
        for (String page : Asking.pages()) {
            browser.press("Next", Map.of());
            // A page on which nothing is required leads on.
            if (!browser.path().endsWith(page)) browser.open("/request/page/" + page);
            asking.answer(page);
        }
        browser.press(asking.text("check.send"), Map.of());
        asking.send(words);
        assertThat(browser.heading()).isEqualTo(asking.text("receipt.title"));
        assertThat(browser.answers())
                .filteredOn(answer -> answer.request().method().equals("POST"))
                .hasSize(2 * Asking.pages().size() + 3)
                .allMatch(answer -> answer.statusCode() == 303);
        assertThat(sent(words).keySet())
                .contains("need")
                .noneMatch(question -> question.startsWith("typed/"));
    }

    /** All that lies sealed in the request, opened with the code. */
    private Map<String, Answer> sent(List<String> words) {
        ReturnCode code =
                switch (ReturnCode.read(String.join(" ", words))) {
                    case ReturnCodeReading.Valid(ReturnCode valid) -> valid;
                    case ReturnCodeReading wrong -> throw new AssertionError(wrong);
                };
        return PartScope.call(Part.INTAKE, () -> context.getBean(Intake.class).open(code.derive()))
                .orElseThrow()
                .answers()
                .byQuestion();
    }

    @Test
    void what_could_not_be_taken_is_there_in_the_other_language() {
        Asking asking = english();
        asking.begin();
        asking.answer("1a");
        browser.press("Next", Map.of("jurisdiction", "Ruritan", "institution-name", "Parquet A"));
        browser.open("/fr/request/page/1b");
        assertThat(browser.page().select("[name=jurisdiction]").val()).isEqualTo("Ruritan");
        assertThat(browser.page().select(".summary a").eachAttr("href"))
                .containsExactly("#jurisdiction", "#institution-kind");
    }

    @Test
    void going_back_loses_nothing() {
        Asking asking = english();
        asking.begin();
        asking.answer("1a");
        browser.press("Back", Map.of("institution-name", "Half a na"));
        assertThat(browser.path()).isEqualTo("/request/page/1a");
        assertThat(browser.page().select("input[checked]").val()).isEqualTo("national-authority");
        browser.press("Next", Map.of());
        assertThat(browser.page().select("[name=institution-name]").val()).isEqualTo("Half a na");
    }

    @Test
    void what_is_wrong_stands_on_top_leads_to_its_field_and_loses_nothing() {
        Asking asking = english();
        asking.begin();
        asking.answer("1a");
        browser.press("Next", Map.of("jurisdiction", "Ruritan", "institution-name", "Parquet A"));
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().title()).startsWith("Error:");
        assertThat(browser.page().select(".summary a").eachAttr("href"))
                .containsExactly("#jurisdiction", "#institution-kind");
        for (String link : browser.page().select(".summary a").eachAttr("href"))
            assertThat(browser.page().getElementById(link.substring(1))).isNotNull();
        assertThat(browser.page().select("[name=jurisdiction]").val()).isEqualTo("Ruritan");
        assertThat(browser.page().select("[name=institution-name]").val()).isEqualTo("Parquet A");
    }

    @Test
    void another_language_shows_the_same_code_for_nobody_loses_the_one_written_down() {
        browser.open("/request");
        List<String> words = browser.page().select(".code li").eachText();
        assertThat(browser.page().select("header a[hreflang]")).isEmpty();
        browser.press("Français", Map.of());
        assertThat(browser.page().select("html").attr("lang")).isEqualTo("fr");
        assertThat(browser.page().select(".code li").eachText()).isEqualTo(words);
    }

    @Test
    void saving_for_later_keeps_the_page_and_the_code_brings_it_back() {
        Asking asking = english();
        List<String> words = asking.begin();
        asking.answer("1a");
        browser.press("Save and come back later", Map.of("institution-name", "Parquet A"));
        assertThat(browser.heading()).isEqualTo(asking.text("draft.saved.title"));
        assertThat(browser.page().select(".code li").eachText()).isEqualTo(words);
        browser.follow(asking.text("status.leave-now"));
        assertThat(browser.cookies()).isEmpty();
        browser.open("/request/status");
        browser.press("Open", Map.of("code", String.join(" ", words)));
        browser.follow(asking.text("draft.go-on"));
        assertThat(browser.page().select("[name=institution-name]").val()).isEqualTo("Parquet A");
    }

    @Test
    void a_page_sent_after_the_visit_ended_is_taken_once_the_code_is_entered() {
        Asking asking = english();
        List<String> words = asking.begin();
        asking.answer("1a");
        browser.cookies().clear();
        asking.answer("1b");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.heading()).isEqualTo(asking.text("expired.title"));
        browser.press("Open", Map.of("code", "wrong words"));
        browser.press("Open", Map.of("code", String.join(" ", words)));
        assertThat(browser.path()).isEqualTo("/request/page/2a");
        browser.open("/request/page/1b");
        assertThat(browser.page().select("[name=institution-name]").val())
                .isEqualTo("Parquet spécial A");
    }
}
