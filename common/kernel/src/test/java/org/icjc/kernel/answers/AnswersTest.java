package org.icjc.kernel.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.taxonomy.Cefr;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Answers ALL_KINDS =
            Answers.none()
                    .with("need", new Answer.Text("\u0645\u062d\u0643\u0645\u0629 \"x\""))
                    .with("place", new Answer.Choice("The Hague"))
                    .with("place.country", new Answer.Countries(List.of("NL")))
                    .with("themes", new Answer.Choices(List.of("children", "sgbc")))
                    .with("ws-days", new Answer.Number(new BigDecimal("2.50")))
                    .with("needed-by", new Answer.Day(LocalDate.of(2027, 3, 15)))
                    .with(
                            "languages",
                            new Answer.Languages(List.of(new LanguageLevel("fr", Cefr.C1))))
                    .with("danger-now", new Answer.YesNo(false))
                    .with("keep-out", new Answer.None());

    @Test
    void every_kind_of_answer_survives_being_written_and_read() {
        assertThat(AnswersJson.read(AnswersJson.write(ALL_KINDS))).isEqualTo(ALL_KINDS);
    }

    @Test
    void answers_are_read_by_kind_and_an_option_has_one_spelling() {
        assertThat(ALL_KINDS.choice("place")).contains("the-hague");
        assertThat(ALL_KINDS.choices("themes")).containsExactly("children", "sgbc");
        assertThat(ALL_KINDS.country("place.country")).contains("NL");
        assertThat(ALL_KINDS.number("ws-days")).contains(new BigDecimal("2.50"));
        assertThat(ALL_KINDS.yes("danger-now")).contains(false);
        assertThat(ALL_KINDS.day("place")).isEmpty();
        assertThat(ALL_KINDS.without("place").find("place")).isEmpty();
        assertThat(Codes.of("victims\u2019 counsel office")).isEqualTo("victims-counsel-office");
        assertThat(Codes.of("yes and we want advice on the case itself"))
                .isEqualTo("yes-and-we-want-advice-on-the-case-itself");
    }

    @Test
    void none_is_an_answer_and_silence_is_not() {
        assertThat(ALL_KINDS.saidNone("keep-out")).isTrue();
        assertThat(ALL_KINDS.saidNone("never-states")).isFalse();
        assertThat(ALL_KINDS.find("never-states")).isEmpty();
    }

    @Test
    void nothing_that_was_answered_shows_when_answers_are_printed() {
        assertThat(ALL_KINDS.toString()).isEqualTo("[answers]");
        assertThat(ALL_KINDS.byQuestion().values().toString())
                .doesNotContain("hague", "children", "2.5", "2027", "fr", "NL", "\u0645");
    }

    @Test
    void what_is_not_an_answer_is_refused_without_an_echo() {
        for (String json :
                List.of(
                        "",
                        "{}",
                        "{\"version\":2,\"answers\":{}}",
                        "{\"version\":1,\"answers\":{\"a\":{\"secret\":1}}}")) {
            assertThatThrownBy(() -> AnswersJson.read(json.getBytes(StandardCharsets.UTF_8)))
                    .hasMessage("answers.unreadable")
                    .hasNoCause();
        }
    }
}
