package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.Codes;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.junit.jupiter.api.Test;

class QuestionnairesTest {

    private static final Texts TEXTS = Texts.load();
    private static final Predicate<String> IN_ALL_LANGUAGES =
            key -> Languages.ALL.stream().allMatch(locale -> TEXTS.has(locale, key));

    private final Questionnaires questionnaires = Questionnaires.load(IN_ALL_LANGUAGES);

    @Test
    void the_workshop_has_a_page_of_its_own_after_the_subject() {
        assertThat(ids(questionnaires.form("workshop")))
                .containsExactly(
                        "1a", "1b", "2a", "2b", "3a", "3b", "4", "5", "T", "6", "7", "8a", "8b",
                        "9a", "9b", "10", "11", "12");
    }

    @Test
    void a_support_type_without_own_questions_goes_on_with_the_common_part() {
        assertThat(ids(questionnaires.form("retreat"))).doesNotContain("T").contains("5", "6");
        assertThat(ids(questionnaires.form(Answers.none()))).doesNotContain("T");
    }

    @Test
    void every_option_of_every_question_is_spelled_as_answers_spell_it() {
        assertThat(
                        everyQuestion()
                                .flatMap(question -> question.kind().choices().stream())
                                .filter(Options.Listed.class::isInstance)
                                .flatMap(options -> ((Options.Listed) options).codes().stream()))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Codes.of(code)).isEqualTo(code));
    }

    @Test
    void the_twelve_kinds_of_support_and_not_sure_can_be_asked_for() {
        var options = (Kind.One) question("support-type").kind();
        assertThat(((Options.Listed) options.options()).codes()).hasSize(13).endsWith("not-sure");
    }

    @Test
    void what_is_needed_for_conflicts_is_kept_under_parties() {
        assertThat(everyQuestion().filter(question -> question.uses().contains(Use.CONFLICTS)))
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.kept()).isEqualTo(Kept.PARTIES));
    }

    @Test
    void a_country_is_never_kept_in_plain_and_only_the_support_type_is() {
        assertThat(everyQuestion().filter(question -> question.kept() == Kept.PLAIN))
                .extracting(Question::id)
                .containsOnly("support-type");
    }

    @Test
    void what_is_shown_follows_from_earlier_pages() {
        var national = Answers.none().with("asker-kind", new Answer.Choice("national-authority"));
        var icc =
                Answers.none().with("asker-kind", new Answer.Choice("organ-or-office-of-the-icc"));
        Form form = questionnaires.form("workshop");

        assertThat(form.page("1b", national).orElseThrow().questions())
                .extracting(Question::id)
                .containsExactly("jurisdiction", "institution-kind", "institution-name");
        assertThat(form.page("1b", icc).orElseThrow().questions())
                .extracting(Question::id)
                .containsExactly("icc-body");
        assertThat(form.next("1a", Answers.none()).orElseThrow().id()).isEqualTo("2a");
        assertThat(form.next("2a", national).orElseThrow().id()).isEqualTo("3a");
        assertThat(form.previous("2a", national).orElseThrow().id()).isEqualTo("1b");
        assertThat(form.next("12", national)).isEmpty();
        assertThat(form.previous("1a", national)).isEmpty();
    }

    @Test
    void an_answer_to_a_question_that_is_no_longer_asked_is_not_kept() {
        var changed =
                Answers.none()
                        .with("asker-kind", new Answer.Choice("organ-or-office-of-the-icc"))
                        .with("icc-body", new Answer.Choice("reg"))
                        .with("institution-name", new Answer.Text("left over"));

        Answers parties = questionnaires.form("workshop").kept(Kept.PARTIES, changed);

        assertThat(parties.byQuestion()).containsOnlyKeys("icc-body");
    }

    @Test
    void open_and_missing_answers_are_told_apart() {
        Form form = questionnaires.form("workshop");
        assertThat(form.missing(Answers.none()))
                .extracting(Question::id)
                .contains("need", "ws-days");
        assertThat(form.open(Answers.none()))
                .extracting(Question::id)
                .contains("tried", "ws-own-trainers")
                .doesNotContain("contact-name");
    }

    @Test
    void the_stops_are_where_the_design_puts_them() {
        assertThat(stop("asker-other", "victim-or-witness")).contains("victim");
        assertThat(stop("asker-other", "company")).contains("public");
        assertThat(stop("live-case", "yes-and-we-want-advice-on-the-case-itself"))
                .contains("live-case");
        assertThat(stop("live-case", "no")).isEmpty();
        assertThat(question("not-this").stop(new Answer.None())).isEmpty();
        assertThat(question("not-this").stop(new Answer.Choices(List.of("intelligence"))))
                .contains("not-this");
        assertThat(question("danger-now").warning(new Answer.YesNo(true))).contains("danger");
    }

    private Stream<Question> everyQuestion() {
        return questionnaires.form("workshop").pages().stream()
                .flatMap(page -> page.questions().stream());
    }

    private Question question(String id) {
        return everyQuestion().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private Optional<String> stop(String id, String code) {
        return question(id).stop(new Answer.Choice(code));
    }

    private static List<String> ids(Form form) {
        return form.pages().stream().map(Page::id).toList();
    }
}
