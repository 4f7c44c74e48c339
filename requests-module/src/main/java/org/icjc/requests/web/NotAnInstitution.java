package org.icjc.requests.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.icjc.requests.questionnaire.AnswerReader;
import org.icjc.requests.questionnaire.FieldError;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Who asks for nobody that we may help is asked one more question, so that we can say who helps.
 * Stands apart from the draft: nothing of it is stored anywhere.
 */
@Controller
@OnPart(Part.INTAKE)
class NotAnInstitution {
    private static final String PATH = "/request/not-an-institution";
    private static final Answers NONE =
            Answers.none().with("asker-kind", new Answer.Choice("none-of-these"));

    private final Drafts drafts;
    private final AnswerReader answers;
    private final QuestionForm form;
    private final Stops stops;
    private final FormTokens tokens;
    private final PageRenderer pages;

    NotAnInstitution(
            Drafts drafts,
            AnswerReader answers,
            QuestionForm form,
            Stops stops,
            FormTokens tokens,
            PageRenderer pages) {
        this.drafts = drafts;
        this.answers = answers;
        this.form = form;
        this.stops = stops;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<String> ask(Visit visit, Locale locale) {
        return show(visit, Posted.NOTHING, List.of(), locale);
    }

    @PostMapping(PATH)
    ResponseEntity<String> take(Posted posted, Visit visit, Locale locale) {
        if (posted.pressed().equals("back")) return Redirect.to(locale, "/request/page/1a");
        if (!tokens.fits(visit.keys(), posted.token()))
            return show(
                    visit,
                    posted,
                    List.of(new FieldError("", "main", "error.form-again", Map.of())),
                    locale);
        Reading reading = answers.read(page(), posted.fields());
        return reading.page()
                .stop(reading.answers())
                .map(stop ->
                        pages.render(stops.beforeAll(stop, drafts.exists(visit), visit, locale)))
                .orElseGet(() -> show(visit, posted, reading.errors(), locale));
    }

    private ResponseEntity<String> show(
            Visit visit, Posted typed, List<FieldError> errors, Locale locale) {
        return pages.render(
                form.show(visit, new QuestionForm.Filled(page(), typed, errors), locale, PATH));
    }

    private Page page() {
        return drafts.form(NONE).page("1b", NONE).orElseThrow(NotThere::new);
    }
}
