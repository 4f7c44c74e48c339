package org.icjc.kernel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What stands in place of a page that could not be given: what happened and what to do, in the
 * reader's language. Never a stack trace, never the path, never what someone sent.
 */
@Controller
class ErrorPages implements ErrorController {
    private final PageRenderer pages;
    private final Texts texts;

    ErrorPages(PageRenderer pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @RequestMapping("${spring.web.error.path:${error.path:/error}}")
    ResponseEntity<String> error(HttpServletRequest request, Locale locale) {
        return page(locale, statusOf(request));
    }

    ResponseEntity<String> page(Locale locale, HttpStatus status) {
        return page(locale, status, null);
    }

    /**
     * @param mark by which somebody who writes to us can name this very error
     */
    ResponseEntity<String> page(Locale locale, HttpStatus status, @Nullable String mark) {
        int told = told(locale, status);
        String title = texts.text(locale, "error-page." + told + ".title");
        return pages.render(
                Page.of(locale, "/", title, "kernel/error")
                        .with("title", title)
                        .with(
                                "text",
                                texts.text(locale, "error-page." + told + ".text", "minutes", 1))
                        .with("mark", mark)
                        .answering(status));
    }

    /** A status without words of its own is told like the first of its class. */
    private int told(Locale locale, HttpStatus status) {
        if (texts.has(locale, "error-page." + status.value() + ".title")) return status.value();
        return status.is4xxClientError() ? 400 : 500;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Without a code somebody called this address himself.
        if (!(code instanceof Integer number)) return HttpStatus.NOT_FOUND;
        HttpStatus status = HttpStatus.resolve(number);
        return status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
