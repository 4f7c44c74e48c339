package org.icjc.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
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
@OnPart(Part.INTAKE)
class RequesterFailures {
    private static final String PAGES = "/request/page/";
    private static final String ACTS = "/request/status/";

    private final Closed closed;
    private final PageRenderer pages;
    private final Texts texts;

    RequesterFailures(Closed closed, PageRenderer pages, Texts texts) {
        this.closed = closed;
        this.pages = pages;
        this.texts = texts;
    }

    @ExceptionHandler(VisitEnded.class)
    ResponseEntity<String> ended(HttpServletRequest request, Locale locale) {
        CodeForm form =
                request.getMethod().equals("POST")
                        ? tooLate(request.getRequestURI(), request)
                        : CodeForm.empty();
        return pages.render(form.ended(locale, texts));
    }

    private static CodeForm tooLate(String path, HttpServletRequest request) {
        if (path.startsWith(PAGES))
            return CodeForm.tooLate(path.substring(PAGES.length()), PostedReader.read(request));
        return path.startsWith(ACTS)
                ? CodeForm.tooLate(CodeForm.STATUS, PostedReader.read(request))
                : CodeForm.empty();
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
        return closed.answer(locale);
    }
}
