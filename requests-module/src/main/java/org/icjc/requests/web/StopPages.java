package org.icjc.requests.web;

import java.util.Locale;
import java.util.Optional;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.access.Visit;
import org.icjc.requests.questionnaire.AnswerReader;
import org.icjc.requests.questionnaire.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a page of questions leads when it does not lead on; made from what the draft holds. */
@Controller
@OnPart(Part.INTAKE)
class StopPages {
    private final Drafts drafts;
    private final AnswerReader answers;
    private final Stops stops;
    private final PageRenderer pages;

    StopPages(Drafts drafts, AnswerReader answers, Stops stops, PageRenderer pages) {
        this.drafts = drafts;
        this.answers = answers;
        this.stops = stops;
        this.pages = pages;
    }

    @GetMapping("/request/page/{id}/stop")
    ResponseEntity<String> ofPage(@PathVariable String id, Visit visit, Locale locale) {
        Answers saved = drafts.saved(visit);
        return stop(page(id, saved), id, saved)
                .map(stop -> pages.render(stops.ofDraft(stop, id, visit, locale)))
                .orElseGet(() -> Redirect.to(locale, "/request/page/" + id));
    }

    @GetMapping("/request/check/stop")
    ResponseEntity<String> atCheck(Visit visit, Locale locale) {
        Answers saved = drafts.saved(visit);
        return stop(drafts.declarations(saved), TypedForm.CHECK, saved)
                .map(stop -> pages.render(stops.atCheck(stop, visit, locale)))
                .orElseGet(() -> Redirect.to(locale, "/request/check"));
    }

    private Optional<String> stop(Page page, String form, Answers saved) {
        return TypedForm.of(saved, form)
                .map(typed -> answers.read(page, typed.fields()))
                .flatMap(reading -> page.stop(reading.answers()));
    }

    @GetMapping("/request/page/{id}/warning")
    ResponseEntity<String> warning(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            Visit visit,
            Locale locale) {
        Answers saved = drafts.saved(visit);
        String next = drafts.next(id, saved, to);
        return page(id, saved)
                .warning(saved)
                .map(warning -> pages.render(stops.warning(warning, id, next, locale)))
                .orElseGet(() -> Redirect.to(locale, next));
    }

    private Page page(String id, Answers saved) {
        return drafts.page(id, saved).orElseThrow(NotThere::new);
    }
}
