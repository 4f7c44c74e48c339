package org.icjc.desk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueWordsTest {
    private final DueWords due = new DueWords(Texts.load());
    private final LocalDate friday = LocalDate.of(2026, 12, 4);

    @ParameterizedTest
    @CsvSource({
        "2026-12-04, today",
        "2026-12-05, tomorrow",
        "2026-12-07, in 1 working day",
        "2026-12-09, in 3 working days",
        "2026-12-03, 1 working day late",
        "2026-11-27, 5 working days late",
        ", clock stopped"
    })
    void due_days_are_told_in_working_days(LocalDate day, String words) {
        assertThat(due.words(Locale.ENGLISH, friday, day)).isEqualTo(words);
    }
}
