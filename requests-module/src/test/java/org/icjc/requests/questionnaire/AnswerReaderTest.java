package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;

class AnswerReaderTest extends ReadingPages {

    @Test
    void the_errors_of_a_page_stand_in_the_order_of_its_questions() {
        Page page = FORM.page("8a", Answers.none()).orElseThrow();
        assertThat(reader.read(page, Map.of()).errors())
                .extracting(FieldError::questionId)
                .containsExactly("when-kind", "danger-now");
    }

    @Test
    void a_page_read_again_replaces_what_it_said_and_forgets_what_is_empty_now() {
        Answers earlier =
                Answers.none()
                        .with("costs", new Answer.Choice("we"))
                        .with("title", new Answer.Text("kept"));
        Page page = FORM.page("10", Answers.none()).orElseThrow();
        Reading reading = reader.read(page, field("own-means", "venue"));
        assertThat(reading.isComplete()).isTrue();
        assertThat(reading.appliedTo(earlier).byQuestion()).containsOnlyKeys("title", "own-means");
    }

    @Test
    void an_answer_that_is_asked_and_not_kept_leads_to_its_stop_and_is_forgotten() {
        Answers none = Answers.none().with("asker-kind", new Answer.Choice("none-of-these"));
        Page page = FORM.page("1b", none).orElseThrow();
        Reading reading = reader.read(page, field("asker-other", "victim-or-witness"));
        assertThat(page.stop(reading.answers())).contains("victim");
        assertThat(reading.appliedTo(none).find("asker-other")).isEmpty();
    }

    @Test
    void fields_that_no_question_asked_for_are_not_looked_at() {
        var fields = new HashMap<>(field("own-means", "venue"));
        IntStream.range(0, 1000).forEach(i -> fields.put("forged" + i, List.of("x")));
        Reading reading = read(List.of("own-means"), fields);
        assertThat(reading.answers().byQuestion()).containsOnlyKeys("own-means");
    }

    @Test
    void nothing_that_was_typed_shows_when_a_reading_or_an_error_is_printed() {
        Reading reading =
                read(
                        List.of("title", "need"),
                        Map.of("title", List.of("canary\nline"), "need", List.of("canary")));
        assertThat(reading.toString()).doesNotContain("canary");
        assertThat(reading.errors().toString()).doesNotContain("canary");
        assertThat(new Fields(Map.of("a", List.of("canary"))).toString()).doesNotContain("canary");
    }

    @Test
    void a_form_without_anything_says_for_every_required_question_what_to_do() {
        for (Page page : FORM.pages()) {
            for (FieldError error : reader.read(page, Map.of()).errors()) {
                for (var locale : Languages.ALL) {
                    assertThat(error.text(TEXTS, locale)).as(error.questionId()).isNotBlank();
                }
            }
        }
    }
}
