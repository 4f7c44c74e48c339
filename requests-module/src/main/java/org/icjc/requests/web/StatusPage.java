package org.icjc.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.questionnaire.OptionLists;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a request stands, or the draft, or the form for the code: what there is to see. */
@Controller
@OnPart(Part.INTAKE)
class StatusPage {
    private final Intake intake;
    private final Drafts drafts;
    private final StatusView status;
    private final VisitCookies cookies;
    private final VisitCookie cookie;
    private final FormTokens tokens;
    private final OptionLists lists;
    private final PageRenderer pages;
    private final Texts texts;

    StatusPage(
            Intake intake,
            Drafts drafts,
            StatusView status,
            VisitCookies cookies,
            VisitCookie cookie,
            FormTokens tokens,
            OptionLists lists,
            PageRenderer pages,
            Texts texts) {
        this.intake = intake;
        this.drafts = drafts;
        this.status = status;
        this.cookies = cookies;
        this.cookie = cookie;
        this.tokens = tokens;
        this.lists = lists;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/request/status")
    ResponseEntity<String> status(
            @RequestParam(defaultValue = "") String done,
            Optional<Visit> visit,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (visit.isEmpty()) return pages.render(CodeForm.empty().page(locale, texts));
        Optional<RequesterView> view = intake.open(visit.get().keys());
        if (view.isEmpty()) return draft(visit.get(), locale);
        // The receipt was the last page that shows the code.
        if (visit.get().code().isPresent())
            cookie.write(request, response, cookies.comingBack(visit.get().keys()));
        return pages.render(
                status.page(visit.get(), view.get(), done, Posted.NOTHING, Map.of(), locale));
    }

    private ResponseEntity<String> draft(Visit visit, Locale locale) {
        return pages.render(
                Page.of(
                                locale,
                                "/request/status",
                                texts.text(locale, "state.request.DRAFT"),
                                "requests/draft")
                        .quiet()
                        .with("next", drafts.goOn(drafts.saved(visit)))
                        .with("ends", visit.ends())
                        .with("token", tokens.page(visit.keys())));
    }

    @GetMapping("/request/status/another")
    ResponseEntity<String> another(Optional<Visit> visit, Locale locale) {
        return visit.isEmpty()
                ? Redirect.to(locale, "/request/status")
                : pages.render(CodeForm.empty().another(visit.get(), locale, texts));
    }

    @GetMapping("/request/status/answers")
    ResponseEntity<String> answers(Visit visit, Locale locale) {
        Reader reader = new Reader(locale, texts);
        Optional<RequesterView> view = intake.open(visit.keys());
        if (view.isEmpty()) return Redirect.to(locale, "/request/status");
        List<AnswersShown.Part> parts =
                new AnswerWords(lists, reader)
                        .parts(drafts.form(view.get().answers()), view.get().answers());
        return pages.render(
                Page.of(
                                locale,
                                "/request/status/answers",
                                reader.text("also.answers"),
                                "requests/answers")
                        .quiet()
                        .with("answers", new AnswersShown(parts))
                        .with("ends", visit.ends()));
    }

    @GetMapping("/request/status/withdraw")
    ResponseEntity<String> withdraw(Visit visit, Locale locale) {
        Optional<RequesterView> view = intake.open(visit.keys());
        return view.isPresent() && view.get().mayWithdraw()
                ? pages.render(Withdrawing.page(visit, tokens, locale, texts))
                : Redirect.to(locale, "/request/status");
    }
}
