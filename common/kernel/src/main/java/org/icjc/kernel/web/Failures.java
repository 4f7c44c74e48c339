package org.icjc.kernel.web;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What no controller caught becomes a page here, before the server could log it: an exception's
 * message may quote what somebody wrote, so only its kind and its place are logged.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ErrorPages errors;
    private final PageRenderer pages;
    private final Texts texts;

    Failures(ErrorPages errors, PageRenderer pages, Texts texts) {
        this.errors = errors;
        this.pages = pages;
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused, Locale locale) {
        if (refused instanceof NotThere) return errors.page(locale, HttpStatus.NOT_FOUND);
        String title = texts.text(locale, "form.problem");
        return pages.render(
                Page.of(locale, "/", title, "kernel/error")
                        .with("title", title)
                        .with("text", texts.text(locale, refused.key(), refused.arguments()))
                        .withErrors());
    }

    @ExceptionHandler
    @Nullable ResponseEntity<String> other(Exception failure, Locale locale) throws Exception {
        // Spring Security answers these, further out.
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException)
            throw failure;
        // Nobody is left to tell, and nothing is broken.
        if (ReaderGone.isBehind(failure)) return null;
        HttpStatus status = statusOf(failure);
        if (!status.is5xxServerError()) return errors.page(locale, status);
        String mark = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("failure {}: {}", mark, withoutMessages(failure));
        return errors.page(locale, status, mark);
    }

    private static HttpStatus statusOf(Exception failure) {
        return switch (failure) {
            case ErrorResponse known -> resolve(known.getStatusCode().value());
            case InvalidParameterException unread -> resolve(unread.getErrorCode());
            case TypeMismatchException _, HttpMessageNotReadableException _ ->
                    HttpStatus.BAD_REQUEST;
            default ->
                    DatabaseAway.isBehind(failure)
                            ? HttpStatus.SERVICE_UNAVAILABLE
                            : HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static HttpStatus resolve(int code) {
        HttpStatus status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    static String withoutMessages(Throwable failure) {
        StringBuilder told = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            told.append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .limit(12)
                    .forEach(frame -> told.append("\n    at ").append(frame));
            if (cause.getCause() != null) told.append("\n  caused by ");
        }
        return told.toString();
    }
}
