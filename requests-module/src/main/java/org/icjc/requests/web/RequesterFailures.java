package org.icjc.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.intake.AlreadyIn;
import org.icjc.requests.intake.IntakeClosed;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What stands in the way of a requester, each with the way on. */
@ControllerAdvice(basePackageClasses = RequesterFailures.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequesterFailures {
    private static final String PAGES = "/request/page/";

    private final PageRenderer pages;
    private final Texts texts;

    RequesterFailures(PageRenderer pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @ExceptionHandler(VisitEnded.class)
    ResponseEntity<String> ended(HttpServletRequest request, Locale locale) {
        String path = request.getRequestURI();
        CodeForm form =
                request.getMethod().equals("POST") && path.startsWith(PAGES)
                        ? CodeForm.tooLate(
                                path.substring(PAGES.length()), PostedReader.read(request))
                        : CodeForm.empty();
        return pages.render(form.ended(locale, texts));
    }

    @ExceptionHandler(AlreadySent.class)
    ResponseEntity<String> sent(HttpServletRequest request, Locale locale) {
        return request.getMethod().equals("POST")
                ? pages.render(Already.page(locale, texts))
                : Redirect.to(locale, "/request/status");
    }

    @ExceptionHandler(AlreadyIn.class)
    ResponseEntity<String> alreadyIn(Locale locale) {
        return pages.render(Already.page(locale, texts));
    }

    @ExceptionHandler(IntakeClosed.class)
    ResponseEntity<String> closed(Locale locale) {
        return pages.render(Closed.page(locale, texts));
    }
}
