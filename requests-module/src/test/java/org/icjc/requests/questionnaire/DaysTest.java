package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;

class DaysTest extends ReadingPages {

    @Test
    void are_read_from_three_fields_or_one() {
        var day = new Answer.Day(LocalDate.of(2027, 3, 5));
        assertThat(given("needed-by", day("5", "3", "2027"))).isEqualTo(day);
        assertThat(given("needed-by", day("٠٥", "٣", "٢٠٢٧"))).isEqualTo(day);
        assertThat(given("needed-by", day("５", "０３", "２０２７"))).isEqualTo(day);
        assertThat(given("needed-by", field("needed-by", "2027-03-05"))).isEqualTo(day);
    }

    @Test
    void that_are_incomplete_or_unreadable_are_refused() {
        for (var bad :
                List.of(
                        day("5", "", "2027"),
                        day("5", "3", "27"),
                        day("5", "March", "2027"),
                        field("needed-by", "05/03/2027"))) {
            assertThat(wrong("needed-by", bad).key()).isEqualTo("error.date");
        }
        assertThat(wrong("needed-by", day("5", "", "2027")).field()).isEqualTo("needed-by.day");
    }

    @Test
    void that_do_not_exist_are_refused() {
        assertThat(wrong("needed-by", day("30", "2", "2027")).key()).isEqualTo("error.date-real");
        assertThat(wrong("needed-by", day("5", "13", "2027")).key()).isEqualTo("error.date-real");
    }

    @Test
    void before_today_or_after_two_years_are_refused_with_the_range_in_words() {
        assertThat(given("needed-by", day("25", "11", "2026"))).isNotNull();
        assertThat(given("needed-by", day("25", "11", "2028"))).isNotNull();
        FieldError error = wrong("needed-by", day("24", "11", "2026"));
        assertThat(error.key()).isEqualTo("error.date-range");
        assertThat(error.text(TEXTS, Languages.ENGLISH))
                .isEqualTo("Write a date from 25 November 2026 to 25 November 2028");
        assertThat(wrong("needed-by", day("26", "11", "2028")).key()).isEqualTo("error.date-range");
    }

    @Test
    void that_are_required_and_missing_are_asked_for() {
        assertThat(wrong("needed-by", day("", "", "")).key()).isEqualTo("error.required.date");
    }
}
