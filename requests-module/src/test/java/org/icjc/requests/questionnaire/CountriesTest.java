package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjc.kernel.answers.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest extends ReadingPages {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KE            | KE
                    ke            | KE
                    Kenya         | KE
                    السنغال        | SN
                    Sénégal       | SN
                    senegal       | SN
                    Cote d’Ivoire | CI
                    XK            | XK
                    """)
    void are_found_by_code_or_name_in_any_language_of_the_product(String typed, String code) {
        assertThat(given("jurisdiction", field("jurisdiction", typed)))
                .isEqualTo(new Answer.Countries(List.of(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ruritania", "ZZ", "AQ", "K E", "<b>", "\uD800"})
    void that_are_not_in_the_list_are_refused(String typed) {
        assertThat(wrong("jurisdiction", field("jurisdiction", typed)).key())
                .isEqualTo("error.country");
    }

    @Test
    void are_single_where_one_is_asked() {
        assertThat(wrong("jurisdiction", fields("jurisdiction", "KE", "UG")).key())
                .isEqualTo("error.one-only");
        assertThat(wrong("jurisdiction", Map.of()).key()).isEqualTo("error.required.country");
    }

    @Test
    void are_taken_from_a_list_or_from_rows_once_each() {
        assertThat(given("never-states", fields("never-states", "KE", "UG", "ke")))
                .isEqualTo(new Answer.Countries(List.of("KE", "UG")));
        var rows = new HashMap<>(field("never-states.1", "Kenya"));
        rows.putAll(field("never-states.3", "UG"));
        assertThat(given("never-states", rows))
                .isEqualTo(new Answer.Countries(List.of("KE", "UG")));
    }

    @Test
    void that_are_wrong_in_a_row_are_told_at_that_row() {
        var rows = new HashMap<>(field("never-states.1", "Kenya"));
        rows.putAll(field("never-states.2", "Ruritania"));
        FieldError error = wrong("never-states", rows);
        assertThat(error.key()).isEqualTo("error.country");
        assertThat(error.field()).isEqualTo("never-states.2");
    }

    @Test
    void are_no_more_than_the_limit_and_none_is_said() {
        String[] nine = {"KE", "UG", "TZ", "RW", "BI", "SS", "ET", "SO", "DJ"};
        assertThat(wrong("states-concerned", fields("states-concerned", nine)).key())
                .isEqualTo("error.too-many");
        assertThat(wrong("states-concerned", Map.of()).key())
                .isEqualTo("error.required.countries-or-none");
        assertThat(given("states-concerned", field("states-concerned.none", "on")))
                .isEqualTo(new Answer.None());
    }
}
