package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.taxonomy.Cefr;
import org.junit.jupiter.api.Test;

class LanguagesWithLevelsTest extends ReadingPages {

    @Test
    void are_read_from_rows_by_tag_or_name() {
        var rows = new HashMap<>(language(1, "fr", "C1"));
        rows.putAll(language(2, "Arabic", "b2"));
        rows.putAll(language(4, "anglais", "A1"));
        assertThat(given("languages", rows))
                .isEqualTo(
                        new Answer.Languages(
                                List.of(
                                        new LanguageLevel("fr", Cefr.C1),
                                        new LanguageLevel("ar", Cefr.B2),
                                        new LanguageLevel("en", Cefr.A1))));
    }

    @Test
    void need_both_halves_of_a_row() {
        FieldError noLevel = wrong("languages", language(1, "fr", ""));
        assertThat(noLevel.key()).isEqualTo("error.level");
        assertThat(noLevel.field()).isEqualTo("languages.1.level");
        assertThat(wrong("languages", language(1, "fr", "D1")).key()).isEqualTo("error.level");
        FieldError noTag = wrong("languages", language(1, "", "C1"));
        assertThat(noTag.key()).isEqualTo("error.language");
        assertThat(noTag.field()).isEqualTo("languages.1.tag");
        assertThat(wrong("languages", language(1, "klingonish", "C1")).key())
                .isEqualTo("error.language");
    }

    @Test
    void stand_once_and_within_the_limit() {
        var twice = new HashMap<>(language(1, "fr", "C1"));
        twice.putAll(language(2, "French", "B1"));
        assertThat(wrong("languages", twice).key()).isEqualTo("error.language-twice");
        var six = new HashMap<String, List<String>>();
        List<String> tags = List.of("fr", "en", "ar", "es", "ru", "zh");
        IntStream.range(0, 6).forEach(i -> six.putAll(language(i + 1, tags.get(i), "C1")));
        assertThat(wrong("languages", six).key()).isEqualTo("error.too-many");
        assertThat(wrong("languages", Map.of()).key()).isEqualTo("error.required.languages");
    }
}
