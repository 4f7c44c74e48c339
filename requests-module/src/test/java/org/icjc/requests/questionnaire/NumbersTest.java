package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest extends ReadingPages {

    @ParameterizedTest
    @CsvSource({"2.5, 2.5", "'2,5', 2.5", "٢٫٥, 2.5", "۳, 3", "３, 3", "010, 10", "' 4 ', 4"})
    void are_read_in_the_digits_of_any_script(String typed, BigDecimal number) {
        assertThat(given("ws-days", field("ws-days", typed)))
                .isInstanceOfSatisfying(
                        Answer.Number.class,
                        answer -> assertThat(answer.value()).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"three", "1e3", "-1", "1.2.3", "1,234,5", "0x1", "99999999999999999999"})
    void that_are_none_are_refused(String typed) {
        assertThat(wrong("ws-days", field("ws-days", typed)).key()).isEqualTo("error.number");
    }

    @Test
    void outside_the_range_or_between_the_steps_are_refused() {
        FieldError error = wrong("audience-number", field("audience-number", "501"));
        assertThat(error.key()).isEqualTo("error.number-range");
        assertThat(error.text(TEXTS, Languages.ENGLISH))
                .isEqualTo("Write a number between 1 and 500");
        assertThat(wrong("ws-days", field("ws-days", "0.25")).key())
                .isEqualTo("error.number-range");
        assertThat(wrong("ws-days", field("ws-days", "2.3")).key()).isEqualTo("error.number-step");
        assertThat(wrong("audience-number", field("audience-number", "2.5")).key())
                .isEqualTo("error.number-step");
    }

    @Test
    void that_are_required_and_missing_are_asked_for() {
        assertThat(wrong("ws-days", Map.of()).key()).isEqualTo("error.required.number");
    }
}
