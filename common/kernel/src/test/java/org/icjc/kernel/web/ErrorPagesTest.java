package org.icjc.kernel.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

class ErrorPagesTest {
    private final PageRenderer renderer = Frames.renderer();
    private final ErrorPages errors = new ErrorPages(renderer, Frames.TEXTS);
    private final Failures failures = new Failures(errors, renderer, Frames.TEXTS);

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 408, 413, 415, 429, 500, 503})
    void every_error_has_its_own_words_in_every_language(int status) {
        for (Locale locale : Languages.ALL) {
            ResponseEntity<String> answer = errors.page(locale, HttpStatus.valueOf(status));
            assertThat(answer.getStatusCode().value()).isEqualTo(status);
            assertThat(answer.getBody())
                    .contains(Frames.TEXTS.text(locale, "error-page." + status + ".title"));
        }
    }

    @Test
    void a_status_without_words_is_told_like_its_class() {
        assertThat(errors.page(Languages.ENGLISH, HttpStatus.I_AM_A_TEAPOT).getBody())
                .contains(Frames.TEXTS.text(Languages.ENGLISH, "error-page.400.title"));
    }

    @Test
    void calling_the_error_page_itself_is_calling_nothing() {
        assertThat(errors.error(new MockHttpServletRequest(), Languages.ENGLISH).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_failure_is_told_without_its_words_on_the_page_and_in_the_log() throws Exception {
        Exception failure = new IllegalStateException("marble", new RuntimeException("canvas"));

        ResponseEntity<String> answer = requireNonNull(failures.other(failure, Languages.FRENCH));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(answer.getBody()).doesNotContain("marble", "canvas", "Exception");
        assertThat(Failures.withoutMessages(failure))
                .contains("IllegalStateException", "RuntimeException", "ErrorPagesTest")
                .doesNotContain("marble", "canvas");
    }

    @Test
    void a_client_that_went_away_is_told_nothing_and_leaves_no_line_in_the_log() throws Exception {
        Exception gone =
                new HttpMessageNotWritableException(
                        "marble", new ClientAbortException(new IOException("Broken pipe")));
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Failures.class);
        log.start();
        logger.addAppender(log);
        try {
            assertThat(failures.other(gone, Languages.ENGLISH)).isNull();
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list).isEmpty();
    }

    @Test
    void a_database_that_hangs_up_is_told_though_it_speaks_of_the_end_of_a_connection()
            throws Exception {
        Exception away =
                new IllegalStateException(
                        new SQLException("marble", "08006", new EOFException("broken pipe")));
        assertThat(status(away)).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        Exception unknown = new IllegalStateException(new EOFException("broken pipe"));
        assertThat(status(unknown)).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private HttpStatusCode status(Exception failure) throws Exception {
        return Objects.requireNonNull(failures.other(failure, Languages.ENGLISH)).getStatusCode();
    }

    @Test
    void what_the_frame_of_the_web_refuses_keeps_its_status() throws Exception {
        assertThat(
                        requireNonNull(
                                        failures.other(
                                                new UnsupportedMediaTypeStatusException("marble"),
                                                Languages.ENGLISH))
                                .getStatusCode())
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void a_refusal_is_told_by_its_key_and_what_is_not_there_is_a_404() {
        assertThat(failures.refused(new Refused("form.problem"), Languages.ARABIC).getBody())
                .contains(Frames.TEXTS.text(Languages.ARABIC, "form.problem"));
        assertThat(failures.refused(new NotThere(), Languages.ENGLISH).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }
}
