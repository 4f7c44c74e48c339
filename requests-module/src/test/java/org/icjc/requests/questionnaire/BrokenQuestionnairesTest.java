package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A questionnaire that is wrong is told at the start, never by a requester. */
class BrokenQuestionnairesTest {

    @Test
    void a_question_without_its_words_in_every_language_stops_the_start() {
        assertThatThrownBy(() -> Questionnaires.load(key -> !key.equals("q.need.why")))
                .isInstanceOf(QuestionnaireBroken.class)
                .hasMessageContaining("no text for q.need.why");
    }

    @Test
    void a_word_that_no_questionnaire_knows_stops_the_start() {
        assertThatThrownBy(() -> parse("colour: red"))
                .isInstanceOf(QuestionnaireBroken.class)
                .hasMessageContaining("colour");
    }

    @Test
    void a_kind_or_letter_that_does_not_exist_stops_the_start() {
        assertThatThrownBy(() -> parse("kind: slider").toQuestionnaire())
                .hasMessageContaining("no kind is called slider");
        assertThatThrownBy(() -> parse("kind: yesno\n        required: maybe").toQuestionnaire())
                .isInstanceOf(QuestionnaireBroken.class);
    }

    @Test
    void a_condition_on_the_same_or_a_later_page_stops_the_start() {
        assertThatThrownBy(() -> checked(page("a", ask("x", "y"), ask("y", null))))
                .hasMessageContaining("x depends on y, which no earlier page asks");
    }

    @Test
    void a_condition_on_an_answer_that_is_not_offered_stops_the_start() {
        assertThatThrownBy(
                        () -> checked(page("a", ask("y", null)), page("b", ask("x", "y", "maybe"))))
                .hasMessageContaining("does not offer");
    }

    @Test
    void a_question_or_page_that_stands_twice_stops_the_start() {
        assertThatThrownBy(() -> checked(page("a", ask("x", null)), page("a", ask("x", null))))
                .hasMessageContaining("page a stands twice")
                .hasMessageContaining("question x stands twice");
    }

    private static Form checked(Page... pages) {
        return Questionnaires.checked("test", new Form(List.of(pages)), _ -> true);
    }

    private static Page page(String id, Question... questions) {
        return new Page(id, List.of(questions));
    }

    private static Question ask(String id, @Nullable String dependsOn) {
        return ask(id, dependsOn, "yes");
    }

    private static Question ask(String id, @Nullable String dependsOn, String code) {
        var when =
                dependsOn == null
                        ? Condition.ALWAYS
                        : new Condition(Map.of(dependsOn, Set.of(code)));
        return new Question(
                id,
                new Kind.YesNo(),
                Need.OPTIONAL,
                null,
                when,
                false,
                Map.of(),
                Map.of(),
                Kept.CONTENT,
                Set.of(Use.SCREENING),
                BriefRule.NEVER);
    }

    private static QuestionnaireFile parse(String lines) {
        String yaml =
                """
                id: test
                version: 1
                pages:
                  - id: a
                    questions:
                      - id: x
                        LINES
                        in: C
                        use: S
                        brief: never
                """
                        .replace("LINES", lines);
        return QuestionnaireFile.parse("test", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
