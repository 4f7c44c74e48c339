package org.icjc.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.icjc.requests.access.VisitCookies;
import org.icjc.requests.intake.Intake;
import org.icjc.vault.ReturnCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The return code first: before anything is asked, and before anything is kept. */
@Controller
@OnPart(Part.INTAKE)
class StartPage {
    private final Intake intake;
    private final FormTokens tokens;
    private final VisitCookies cookies;
    private final VisitCookie cookie;
    private final Closed closed;
    private final PageRenderer pages;
    private final Texts texts;

    StartPage(
            Intake intake,
            FormTokens tokens,
            VisitCookies cookies,
            VisitCookie cookie,
            Closed closed,
            PageRenderer pages,
            Texts texts) {
        this.intake = intake;
        this.tokens = tokens;
        this.cookies = cookies;
        this.cookie = cookie;
        this.closed = closed;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/request")
    ResponseEntity<String> start(Optional<Visit> visit, Locale locale) {
        if (!intake.isOpen()) return closed.answer(locale);
        // Who is asking already sees the same code again; in another language too.
        Optional<ReturnCode> shown = visit.flatMap(Visit::code);
        return pages.render(
                page(shown.orElseGet(ReturnCode::random), locale).with("begun", shown.isPresent()));
    }

    /** The same code read in another language, still without a cookie. */
    @PostMapping("/request")
    ResponseEntity<String> inThisLanguage(Posted posted, Locale locale) {
        return pages.render(page(carried(posted), locale).with("begun", false));
    }

    private Page page(ReturnCode code, Locale locale) {
        Reader reader = new Reader(locale, texts);
        return Page.of(locale, "/request", reader.text("ask.title"), "requests/start")
                // A link to another language would show another code than the one written down.
                .alone()
                .with("steps", Steps.code(reader))
                .with("code", code)
                .with("carried", tokens.carry(code));
    }

    /** The first use of the code: from now on there is a cookie. */
    @PostMapping("/request/begin")
    ResponseEntity<String> begin(
            Posted posted,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookie.write(request, response, cookies.asking(carried(posted)));
        return Redirect.to(locale, "/request/page/1a");
    }

    private ReturnCode carried(Posted posted) {
        return tokens.code(posted.first("code"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
