package org.icjc.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.access.Fingerprints;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.questionnaire.AnswerReader;
import org.icjc.requests.questionnaire.FieldError;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Question;
import org.icjc.requests.questionnaire.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** All answers once more, the declarations, two words of the code; then it is sent. */
@Controller
@OnPart(Part.INTAKE)
class CheckPage {
    private final Intake intake;
    private final Drafts drafts;
    private final AnswerReader answers;
    private final OptionLists lists;
    private final QuestionForm form;
    private final Stops stops;
    private final FormTokens tokens;
    private final PageRenderer pages;
    private final Texts texts;

    CheckPage(
            Intake intake,
            Drafts drafts,
            AnswerReader answers,
            OptionLists lists,
            QuestionForm form,
            Stops stops,
            FormTokens tokens,
            PageRenderer pages,
            Texts texts) {
        this.intake = intake;
        this.drafts = drafts;
        this.answers = answers;
        this.lists = lists;
        this.form = form;
        this.stops = stops;
        this.tokens = tokens;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/request/check")
    ResponseEntity<String> check(Visit visit, Locale locale) {
        Answers saved = drafts.saved(visit);
        Posted typed = typedBefore(saved, visit).orElse(Posted.NOTHING);
        List<FieldError> errors =
                typed.fields().isEmpty() ? List.of() : errors(read(typed, saved), typed, visit);
        return show(visit, saved, typed, errors, locale);
    }

    /** The form as it was typed, if it could not be taken and the answers are the same still. */
    private Optional<Posted> typedBefore(Answers saved, Visit visit) {
        return TypedForm.of(saved, TypedForm.CHECK)
                .filter(typed -> isWhatWasChecked(typed, saved, visit));
    }

    private Reading read(Posted posted, Answers saved) {
        return answers.read(drafts.declarations(saved), posted.fields());
    }

    private List<FieldError> errors(Reading reading, Posted posted, Visit visit) {
        List<FieldError> errors = new ArrayList<>(reading.errors());
        TwoWords.of(posted, visit, tokens).ifPresent(errors::add);
        return errors;
    }

    @PostMapping("/request/send")
    ResponseEntity<String> send(Posted posted, Visit visit, Locale locale) {
        Optional<RequesterView> sent = intake.open(visit.keys());
        if (sent.isPresent()) return sentBefore(sent.get(), posted, visit, locale);
        try {
            return sendDraft(posted, visit, locale);
        } catch (AlreadySent meanwhile) {
            // Stored since we looked: the first try of a connection that broke.
            return sentBefore(intake.open(visit.keys()).orElseThrow(), posted, visit, locale);
        }
    }

    private ResponseEntity<String> sendDraft(Posted posted, Visit visit, Locale locale) {
        Answers saved = drafts.saved(visit);
        if (!tokens.fits(visit.keys(), posted.token()) || !isWhatWasChecked(posted, saved, visit))
            return show(
                    visit,
                    saved,
                    posted,
                    List.of(new FieldError("", "main", "error.form-again", Map.of())),
                    locale);
        Reading reading = read(posted, saved);
        Optional<String> stop = reading.page().stop(reading.answers());
        if (stop.isPresent())
            return drafts.keep(visit, saved, TypedForm.CHECK, posted)
                    ? Redirect.to(locale, "/request/check/stop")
                    : pages.render(stops.atCheck(stop.get(), visit, locale));
        List<FieldError> errors = errors(reading, posted, visit);
        if (!errors.isEmpty() || !missing(saved).isEmpty())
            return drafts.keep(visit, saved, TypedForm.CHECK, posted)
                    ? Redirect.to(locale, "/request/check")
                    : show(visit, saved, posted, errors, locale);
        intake.submit(visit.keys(), drafts.asked(reading.appliedTo(saved)), locale.toLanguageTag());
        return Redirect.to(locale, "/request/receipt");
    }

    /** A second click, or a connection that broke after it was stored: the same receipt. */
    private ResponseEntity<String> sentBefore(
            RequesterView sent, Posted posted, Visit visit, Locale locale) {
        return isWhatWasChecked(posted, sent.answers(), visit)
                ? Redirect.to(locale, "/request/receipt?again")
                : pages.render(Already.page(locale, texts));
    }

    private boolean isWhatWasChecked(Posted posted, Answers answers, Visit visit) {
        return posted.first("checked").equals(fingerprint(answers, visit));
    }

    private String fingerprint(Answers answers, Visit visit) {
        return Fingerprints.of(visit.keys(), drafts.checked(answers));
    }

    private List<Question> missing(Answers saved) {
        List<String> declarations =
                drafts.declarations(saved).questions().stream().map(Question::id).toList();
        return drafts.form(saved).missing(saved).stream()
                .filter(question -> !declarations.contains(question.id()))
                .toList();
    }

    private ResponseEntity<String> show(
            Visit visit, Answers saved, Posted typed, List<FieldError> errors, Locale locale) {
        Reader reader = new Reader(locale, texts);
        // After a slip the same two words are asked again.
        String ask =
                tokens.wordsAsked(visit.keys(), typed.first("ask")).isPresent()
                        ? typed.first("ask")
                        : tokens.askWords(visit.keys());
        QuestionForm.Filled filled =
                new QuestionForm.Filled(drafts.declarations(saved), typed, errors);
        List<Problem> problems = new ArrayList<>(form.problems(filled, reader));
        if (typed != Posted.NOTHING)
            for (Question each : missing(saved))
                problems.add(
                        new Problem(
                                reader.text(each.textKey()),
                                reader.link(drafts.pageOf(each, saved) + "?to=check")));
        Page page =
                Page.of(locale, "/request/check", reader.text("check.title"), "requests/check")
                        .quiet()
                        .with("steps", Steps.check(reader))
                        .with("answers", shown(saved, reader))
                        .with("missing", missing(saved).size())
                        .with("open", drafts.form(saved).open(saved).size())
                        .with("asked", form.asked(filled, reader))
                        .with("problems", List.copyOf(problems))
                        .with("wordsWrong", errors.stream().anyMatch(TwoWords::isAbout))
                        .with("places", tokens.wordsAsked(visit.keys(), ask).orElseThrow())
                        .with("ask", ask)
                        .with("checked", fingerprint(saved, visit))
                        .with("token", tokens.page(visit.keys()));
        return pages.render(problems.isEmpty() ? page : page.withErrors());
    }

    private AnswersShown shown(Answers saved, Reader reader) {
        String last = drafts.declarations(saved).id();
        return new AnswersShown(
                new AnswerWords(lists, reader)
                        .parts(drafts.form(saved), saved).stream()
                                .filter(part -> !part.id().equals(last))
                                .toList());
    }
}
