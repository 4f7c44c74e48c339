package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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
    @Autowired Clock clock;

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
        String title = state == RequestState.BRIEFING ? "line.summary-written" : state.messageKey();
        assertThat(page.expectFirst("h1").text()).isEqualTo(texts.text(language, title));
        assertThat(page.text()).doesNotContain(state.name() + " ", "{", "}");
        assertThat(page.select("aside .line [aria-current=step]")).hasSize(1);
        assertThat(page.select("a[href$='/request/status/withdraw']").isEmpty())
                .isEqualTo(!state.isLive());
    }

    @ParameterizedTest
    @MethodSource("statesAndLanguages")
    void no_point_of_the_progress_is_named_twice(RequestState state, Locale language) {
        Document page = page(Views.in(state), Posted.NOTHING, Map.of(), language);
        List<String> points =
                page.select("aside .line li").stream().map(StatusViewTest::nameOf).toList();
        assertThat(points).doesNotHaveDuplicates();
    }

    private static String nameOf(Element point) {
        Element now = point.selectFirst("strong");
        return now == null ? point.ownText() : now.text();
    }

    @Test
    void once_accepted_the_progress_speaks_of_the_summary() {
        assertThat(now(Views.in(RequestState.ACCEPTED))).isEqualTo("Summary being written");
        assertThat(now(Views.in(RequestState.BRIEFING))).isEqualTo("Summary being written");
        assertThat(now(Views.withSummaryAndQuestion())).isEqualTo("Summary awaiting your approval");
        assertThat(done(Views.in(RequestState.ACCEPTED)))
                .containsExactly("Received", "Checked", "Accepted");
        assertThat(done(Views.in(RequestState.REVIEW_ASKED))).endsWith("Not accepted");
    }

    @Test
    void nothing_counts_as_checked_that_nobody_has_opened() {
        assertThat(done(Views.in(RequestState.ASSESSMENT))).endsWith("Checked");
        assertThat(done(Views.openedByNobody(RequestState.ASSESSMENT)))
                .containsExactly("Received", "Passed to the Committee");
    }

    private String now(RequesterView view) {
        return english(view).select("aside .line [aria-current=step]").text();
    }

    private List<String> done(RequesterView view) {
        return english(view).select("aside .line li.done").stream()
                .map(StatusViewTest::nameOf)
                .toList();
    }

    @Test
    void a_day_is_promised_only_while_the_answer_is_still_to_come() {
        LocalDate due = LocalDate.now(clock).plusDays(5);
        for (RequestState state : RequestState.values()) {
            String told = english(Views.due(state, due)).select(".lead").text();
            boolean open =
                    switch (state) {
                        case SUBMITTED, SCREENING, NEEDS_INFO, ASSESSMENT, REVIEW_ASKED -> true;
                        default -> false;
                    };
            assertThat(told.contains("The Committee answers you by")).as(told).isEqualTo(open);
        }
        assertThat(english(Views.due(RequestState.BRIEFING, due)).select(".lead").text())
                .contains("The summary is to be with you by");
        assertThat(
                        english(Views.due(RequestState.ASSESSMENT, due.minusDays(9)))
                                .select(".lead")
                                .text())
                .doesNotContain("answers you by");
    }

    @Test
    void who_waits_for_an_approval_is_not_rushed_by_a_date_of_ours() {
        assertThat(english(Views.withSummaryAndQuestion()).select(".lead").text())
                .contains("our clock stands still")
                .doesNotContain(" by ");
    }

    @Test
    void only_members_that_were_agreed_to_count_as_found() {
        assertThat(english(Views.matched()).select(".lead").text())
                .contains("A member organisation has been found");
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

    @ParameterizedTest
    @MethodSource("languages")
    void a_members_card_speaks_the_readers_language_and_the_members_own_words_stay_as_written(
            Locale language) {
        Document page = page(Views.withInterestedMembers(), Posted.NOTHING, Map.of(), language);
        Element card = page.expectFirst(".member .pairs");
        assertThat(card.select("dt").eachText())
                .contains(
                        texts.text(language, "interest.offers"),
                        texts.text(language, "members.word.kind"),
                        texts.text(language, "members.word.languages"));
        assertThat(card.text())
                .contains(
                        texts.text(language, "member-kind.legal"),
                        texts.text(language, "interest.reduced"),
                        texts.language(language, "fr") + " C1");
        Element english = card.expectFirst("bdi[lang=en][dir=ltr]");
        Element arabic = card.expectFirst("bdi[lang=ar][dir=rtl]");
        assertThat(english.text()).isEqualTo("The first three days");
        assertThat(noteAfter(english)).isEqualTo(note(Languages.ENGLISH, language));
        assertThat(noteAfter(arabic)).isEqualTo(note(Locale.of("ar"), language));
    }

    static Stream<Locale> languages() {
        return Languages.ALL.stream();
    }

    private static String noteAfter(Element words) {
        Element next = words.nextElementSibling();
        return next == null ? "" : next.text();
    }

    private String note(Locale written, Locale reader) {
        return written.equals(reader)
                ? ""
                : "("
                        + texts.text(
                                reader,
                                "interest.in-language",
                                "language",
                                texts.language(reader, written.toLanguageTag()))
                        + ")";
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
