package org.icjc.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.icjc.requests.questionnaire.AnswerReader;
import org.icjc.requests.questionnaire.FieldError;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;
import org.icjc.requests.questionnaire.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The questions, page by page; each page that is taken is saved before the next one is shown. */
@Controller
@OnPart(Part.INTAKE)
class QuestionPages {
    private final Drafts drafts;
    private final AnswerReader answers;
    private final QuestionForm form;
    private final Stops stops;
    private final FormTokens tokens;
    private final PageRenderer pages;
    private final Texts texts;

    QuestionPages(
            Drafts drafts,
            AnswerReader answers,
            QuestionForm form,
            Stops stops,
            FormTokens tokens,
            PageRenderer pages,
            Texts texts) {
        this.drafts = drafts;
        this.answers = answers;
        this.form = form;
        this.stops = stops;
        this.tokens = tokens;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/request/page/{id}")
    ResponseEntity<String> ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String to,
            Visit visit,
            Locale locale) {
        Answers saved = drafts.saved(visit);
        if (drafts.form(saved).pages().stream().noneMatch(page -> page.id().equals(id)))
            throw new NotThere();
        Optional<Page> page = drafts.form(saved).page(id, saved);
        if (page.isEmpty()) return Redirect.to(locale, drafts.goOn(saved));
        if (drafts.isLast(id, saved)) return Redirect.to(locale, "/request/check");
        Optional<QuestionForm.Filled> again = typedBefore(page.get(), saved);
        if (again.isPresent()) return show(visit, again.get(), locale);
        Posted typed = TypedAnswers.of(page.get(), saved, new Reader(locale, texts));
        if (to.equals("check")) typed = typed.with("to", to);
        return show(visit, new QuestionForm.Filled(page.get(), typed, List.of()), locale);
    }

    /** The page as it was typed, if it could not be taken. */
    private Optional<QuestionForm.Filled> typedBefore(Page page, Answers saved) {
        return TypedForm.of(saved, page.id())
                .map(typed ->
                        new QuestionForm.Filled(
                                page, typed, errors(answers.read(page, typed.fields()), typed)))
                .filter(typed -> !typed.errors().isEmpty());
    }

    @PostMapping("/request/page/{id}")
    ResponseEntity<String> take(
            @PathVariable String id, Posted posted, Visit visit, Locale locale) {
        Answers saved = drafts.saved(visit);
        Page page = drafts.page(id, saved).orElseThrow(NotThere::new);
        if (!tokens.fits(visit.keys(), posted.token())) {
            FieldError again = new FieldError("", "main", "error.form-again", Map.of());
            return show(visit, new QuestionForm.Filled(page, posted, List.of(again)), locale);
        }
        Reading reading = answers.read(page, posted.fields());
        // Somebody whom we cannot help is not kept: nothing is saved from here on.
        if (isGoingOn(posted) && reading.answers().chose("asker-kind", "none-of-these"))
            return Redirect.to(locale, "/request/not-an-institution");
        List<FieldError> errors = errors(reading, posted);
        return errors.isEmpty()
                ? go(reading, saved, posted, visit, locale)
                : askAgain(new QuestionForm.Filled(page, posted, errors), saved, visit, locale);
    }

    private ResponseEntity<String> askAgain(
            QuestionForm.Filled filled, Answers saved, Visit visit, Locale locale) {
        return drafts.keep(visit, saved, filled.page().id(), filled.typed())
                ? Redirect.to(locale, path(filled.page().id(), "", filled.typed()))
                : show(visit, filled, locale);
    }

    private static String path(String id, String below, Posted posted) {
        String to = posted.first("to").equals("check") ? "?to=check" : "";
        return "/request/page/" + id + below + to;
    }

    /**
     * Going back or leaving asks for nothing that is missing; what is wrong is told all the same.
     */
    private static List<FieldError> errors(Reading reading, Posted posted) {
        if (isGoingOn(posted)) return reading.errors();
        return reading.errors().stream()
                .filter(error -> !error.key().startsWith("error.required."))
                .toList();
    }

    private static boolean isGoingOn(Posted posted) {
        return !posted.pressed().equals("back") && !posted.pressed().equals("later");
    }

    private ResponseEntity<String> go(
            Reading reading, Answers saved, Posted posted, Visit visit, Locale locale) {
        String id = reading.page().id();
        Answers all = reading.appliedTo(TypedForm.without(saved));
        for (String stopping : stopping(reading)) all = all.without(stopping);
        Optional<String> stop = isGoingOn(posted) ? stop(reading) : Optional.empty();
        if (stop.isPresent()) return stopped(stop.get(), id, all, posted, visit, locale);
        drafts.save(visit, all);
        if (posted.pressed().equals("later")) return Redirect.to(locale, "/request/saved");
        if (posted.pressed().equals("back")) return Redirect.to(locale, drafts.before(id, all));
        return reading.page().warning(reading.answers()).isPresent()
                ? Redirect.to(locale, path(id, "/warning", posted))
                : Redirect.to(locale, drafts.next(id, all, posted.first("to")));
    }

    private static Optional<String> stop(Reading reading) {
        return reading.page().stop(reading.answers());
    }

    /** The form is kept as it was typed: the page that explains the stop is made from it. */
    private ResponseEntity<String> stopped(
            String stop, String id, Answers all, Posted posted, Visit visit, Locale locale) {
        if (drafts.keep(visit, all, id, posted))
            return Redirect.to(locale, "/request/page/" + id + "/stop");
        drafts.save(visit, all);
        return pages.render(stops.ofDraft(stop, id, visit, locale));
    }

    /** Answers that lead to a stop are not saved, so that coming back asks them again. */
    private static List<String> stopping(Reading reading) {
        List<String> ids = new ArrayList<>();
        for (Question question : reading.page().questions()) {
            Optional<Answer> answer = reading.answers().find(question.id());
            if (answer.flatMap(question::stop).isPresent()) ids.add(question.id());
        }
        return ids;
    }

    private ResponseEntity<String> show(Visit visit, QuestionForm.Filled filled, Locale locale) {
        return pages.render(
                form.show(visit, filled, locale, "/request/page/" + filled.page().id()));
    }
}
