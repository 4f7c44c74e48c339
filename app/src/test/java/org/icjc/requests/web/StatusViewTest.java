package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.icjc.app.IcjcTest;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.VisitCookies;
import org.icjc.requests.intake.RequesterView;
import org.icjc.vault.ReturnCode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The status page in every state, also those that take weeks to come to. */
@IcjcTest
class StatusViewTest {
    @Autowired StatusView status;
    @Autowired PageRenderer pages;
    @Autowired VisitCookies cookies;
    @Autowired Texts texts;

    static Stream<Arguments> statesAndLanguages() {
        return Stream.of(RequestState.values())
                .flatMap(state ->
                        Languages.ALL.stream().map(language -> Arguments.of(state, language)));
    }

    @ParameterizedTest
    @MethodSource("statesAndLanguages")
    void every_state_is_told_in_every_language_and_never_by_its_code(
            RequestState state, Locale language) {
        Document page = page(Views.in(state), Posted.NOTHING, Map.of(), language);
        assertThat(page.expectFirst("h1").text())
                .isEqualTo(texts.text(language, "state.request." + state));
        assertThat(page.text()).doesNotContain(state.name() + " ", "{", "}");
        assertThat(page.select("aside .line [aria-current=step]")).hasSize(1);
        assertThat(page.select("a[href$='/request/status/withdraw']").isEmpty())
                .isEqualTo(!state.isLive());
    }

    @Test
    void what_waits_comes_first_and_is_numbered() {
        Document page = english(Views.withSummaryAndQuestion());
        assertThat(page.select(".waits > p:first-child").eachText())
                .containsExactly("Waits for you: 1 of 2", "Waits for you: 2 of 2");
    }

    @Test
    void own_words_stand_beside_every_word_that_leaves_and_the_meter_below() {
        Document page = english(Views.withSummaryAndQuestion());
        assertThat(page.select(".parallel > li:not(.heads)")).hasSize(4);
        Element last = page.select(".parallel > li").getLast();
        assertThat(last.child(0).text()).contains("Young witnesses are heard four times");
        assertThat(last.child(1).text()).startsWith("Aim: to plan");
        assertThat(page.text()).contains("This description fits 8 States.");
        assertThat(page.select("form[action='/request/status/approve'] [name=brief]")).hasSize(1);
    }

    @Test
    void each_member_is_agreed_to_by_part_and_term_and_nothing_is_ticked_beforehand() {
        Document page = english(Views.withInterestedMembers());
        Element form = page.expectFirst("form[action='/request/status/consent']");
        assertThat(form.select("[name=scope]").eachAttr("value"))
                .containsExactly("PARTIES", "CONTENT", "CONTACT");
        assertThat(form.select("[checked], option[selected]")).isEmpty();
        assertThat(form.select("[name=term] option")).hasSize(5);
        assertThat(form.select("button").eachText()).containsExactly("Give consent", "Refuse");
        assertThat(page.select("form[action='/request/status/withdraw-consent']")).hasSize(1);
    }

    @Test
    void a_decline_has_its_reason_and_a_review_can_be_asked_for() {
        Document page = english(Views.declined());
        assertThat(page.text()).contains(texts.text(Languages.ENGLISH, "decline.no-resources"));
        assertThat(page.select("form[action='/request/status/review']")).hasSize(1);
    }

    @Test
    void what_was_typed_is_kept_beside_its_error() {
        Document page =
                page(
                        Views.in(RequestState.SCREENING),
                        new Posted(Map.of("message", List.of("Too long"))),
                        Map.of("message", "Shorten it"),
                        Languages.ENGLISH);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.select(".summary a[href='#message']").text()).isEqualTo("Shorten it");
        assertThat(page.select("textarea#message").val()).isEqualTo("Too long");
    }

    private Document english(RequesterView view) {
        return page(view, Posted.NOTHING, Map.of(), Languages.ENGLISH);
    }

    private Document page(
            RequesterView view, Posted typed, Map<String, String> errors, Locale language) {
        String html =
                pages.render(
                                status.page(
                                        cookies.comingBack(ReturnCode.random().derive()),
                                        view,
                                        "",
                                        typed,
                                        errors,
                                        language))
                        .getBody();
        return Jsoup.parse(html == null ? "" : html);
    }
}
