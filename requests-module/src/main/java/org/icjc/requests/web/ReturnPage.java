package org.icjc.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.access.Visit;
import org.icjc.requests.access.VisitCookies;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.vault.ReturnCode;
import org.icjc.vault.ReturnCodeReading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Coming back with the code, by POST alone; and leaving. */
@Controller
@OnPart(Part.INTAKE)
class ReturnPage {
    private static final Pattern TEXTS =
            Pattern.compile("message|change|review|answer\\.[0-9a-f-]{36}");

    private final Intake intake;
    private final VisitCookies cookies;
    private final VisitCookie cookie;
    private final QuestionPages questions;
    private final StatusView status;
    private final PageRenderer pages;
    private final Texts texts;

    ReturnPage(
            Intake intake,
            VisitCookies cookies,
            VisitCookie cookie,
            QuestionPages questions,
            StatusView status,
            PageRenderer pages,
            Texts texts) {
        this.intake = intake;
        this.cookies = cookies;
        this.cookie = cookie;
        this.questions = questions;
        this.status = status;
        this.pages = pages;
        this.texts = texts;
    }

    @PostMapping("/request/status")
    ResponseEntity<String> comeBack(
            Posted posted,
            Optional<Visit> open,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        CodeForm form = CodeForm.again(posted);
        ReturnCodeReading reading = ReturnCode.read(posted.first("code"));
        List<Object> arguments =
                switch (reading) {
                    case ReturnCodeReading.Valid _ -> List.of();
                    case ReturnCodeReading.UnknownWord(int position) -> List.of("n", position);
                    case ReturnCodeReading.Mistyped _, ReturnCodeReading.WrongLength _ -> List.of();
                };
        String error =
                switch (reading) {
                    case ReturnCodeReading.Valid _ -> "error.code-unknown";
                    case ReturnCodeReading.UnknownWord _ -> "error.code-word";
                    case ReturnCodeReading.Mistyped _ -> "error.code-check";
                    case ReturnCodeReading.WrongLength _ -> "error.code-form";
                };
        Optional<Visit> visit =
                reading instanceof ReturnCodeReading.Valid(ReturnCode code)
                        ? visit(code)
                        : Optional.empty();
        if (visit.isEmpty())
            return pages.render(
                    askedAgain(form, open, locale)
                            .with("error", texts.text(locale, error, arguments.toArray()))
                            .withErrors());
        cookie.write(request, response, visit.get());
        if (form.page().isEmpty()) return Redirect.to(locale, "/request/status");
        return form.page().get().equals(CodeForm.STATUS)
                ? written(form.carried(), visit.get(), locale)
                : questions.take(form.page().get(), form.carried(), visit.get(), locale);
    }

    private Page askedAgain(CodeForm form, Optional<Visit> open, Locale locale) {
        return open.isPresent() && form.page().isEmpty()
                ? form.another(open.get(), locale, texts)
                : form.page(locale, texts);
    }

    /** Nothing is sent by itself: the words stand in their field again, for another look. */
    private ResponseEntity<String> written(Posted carried, Visit visit, Locale locale) {
        Optional<RequesterView> view = intake.open(visit.keys());
        if (view.isEmpty()) return Redirect.to(locale, "/request/status");
        String again = texts.text(locale, "error.visit-again");
        Map<String, String> told = new LinkedHashMap<>();
        carried.fields().keySet().stream()
                .filter(field -> TEXTS.matcher(field).matches())
                .filter(field -> !carried.first(field).isBlank())
                .forEach(field -> told.put(field, again));
        return pages.render(status.page(visit, view.get(), "", carried, told, locale));
    }

    /** A visit, if anything is stored under the code. While asking, the code stays at hand. */
    private Optional<Visit> visit(ReturnCode code) {
        if (intake.receipt(code.derive()).isPresent())
            return Optional.of(cookies.comingBack(code.derive()));
        return intake.draft(code.derive()).isPresent()
                ? Optional.of(cookies.asking(code))
                : Optional.empty();
    }

    @GetMapping("/request/leave")
    ResponseEntity<String> leave(
            Locale locale, HttpServletRequest request, HttpServletResponse response) {
        cookie.end(request, response);
        return pages.render(Told.page(locale, texts, "left.title", "left.text"));
    }
}
