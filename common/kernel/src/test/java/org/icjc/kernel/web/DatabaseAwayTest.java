package org.icjc.kernel.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.icjc.kernel.texts.Languages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

class DatabaseAwayTest {
    private final PageRenderer renderer = Frames.renderer();
    private final Failures failures =
            new Failures(new ErrorPages(renderer, Frames.TEXTS), renderer, Frames.TEXTS);

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03"})
    void a_database_that_is_not_reached_or_goes_down_or_comes_up_is_away(String state) {
        assertThat(DatabaseAway.isBehind(new SQLException("marble", state))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"23505", "42501", "57014", "40001", "5", ""})
    void a_database_that_refuses_is_not_away(@Nullable String state) {
        assertThat(DatabaseAway.isBehind(new SQLException("marble", state))).isFalse();
    }

    @Test
    void a_pool_that_got_no_connection_in_time_says_that_it_is_away_however_deep_it_lies() {
        assertThat(DatabaseAway.isBehind(noConnection())).isTrue();
        assertThat(DatabaseAway.isBehind(new IllegalStateException(new RuntimeException())))
                .isFalse();
    }

    @Test
    void it_is_told_as_503_in_every_language_in_our_words_alone() throws Exception {
        for (Locale locale : Languages.ALL) {
            ResponseEntity<String> answer = requireNonNull(failures.other(noConnection(), locale));

            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
            assertThat(answer.getBody())
                    .contains(Frames.TEXTS.text(locale, "error-page.503.title"))
                    .doesNotContain("marble");
        }
    }

    private static Exception noConnection() {
        return new CannotCreateTransactionException(
                "marble",
                new CannotGetJdbcConnectionException(
                        "marble", new SQLTransientConnectionException("marble")));
    }
}
