package org.icjc.requests.web;

import java.util.List;
import java.util.Optional;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.access.Visit;
import org.icjc.requests.intake.Draft;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.questionnaire.Form;
import org.icjc.requests.questionnaire.Kept;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;
import org.icjc.requests.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** The draft of a visit and the way through its questions. */
@Component
@OnPart(Part.INTAKE)
class Drafts {
    private final Intake intake;
    private final Questionnaires questionnaires;

    Drafts(Intake intake, Questionnaires questionnaires) {
        this.intake = intake;
        this.questionnaires = questionnaires;
    }

    /**
     * What was saved so far.
     *
     * @throws AlreadySent if it is a request by now
     */
    Answers saved(Visit visit) {
        Optional<Draft> draft = intake.draft(visit.keys());
        if (draft.isEmpty() && intake.receipt(visit.keys()).isPresent()) throw new AlreadySent();
        return draft.map(Draft::answers).orElse(Answers.none());
    }

    boolean exists(Visit visit) {
        return intake.draft(visit.keys()).isPresent();
    }

    void save(Visit visit, Answers answers) {
        intake.saveDraft(visit.keys(), answers);
    }

    /**
     * Keeps a form that could not be taken, as it was typed.
     *
     * @return false if it is too large: then nothing was saved
     */
    boolean keep(Visit visit, Answers draft, String page, Posted posted) {
        Optional<Answers> kept = TypedForm.in(draft, page, posted);
        kept.ifPresent(answers -> save(visit, answers));
        return kept.isPresent();
    }

    void delete(Visit visit) {
        intake.deleteDraft(visit.keys());
    }

    Form form(Answers answers) {
        return questionnaires.form(answers);
    }

    /** Where to go on: the first page that lacks an answer without which nothing can be sent. */
    String goOn(Answers answers) {
        return form(answers).shown(answers).stream()
                .filter(page -> !isLast(page.id(), answers))
                .filter(page -> !new Form(List.of(page)).missing(answers).isEmpty())
                .findFirst()
                .map(page -> "/request/page/" + page.id())
                .orElse("/request/check");
    }

    /** A page of questions as it is shown now; the last stands below all answers instead. */
    Optional<Page> page(String id, Answers answers) {
        return form(answers).page(id, answers).filter(_ -> !isLast(id, answers));
    }

    /** Where a page leads that was taken: on, or back to all answers where one was changed. */
    String next(String id, Answers answers, String to) {
        return to.equals("check") && goOn(answers).equals("/request/check")
                ? "/request/check"
                : after(id, answers);
    }

    /** The page after this one. The last page is shown together with all answers. */
    String after(String id, Answers answers) {
        return form(answers)
                .next(id, answers)
                .map(each -> each.id())
                .filter(next -> !isLast(next, answers))
                .map(next -> "/request/page/" + next)
                .orElse("/request/check");
    }

    String before(String id, Answers answers) {
        return form(answers)
                .previous(id, answers)
                .map(page -> "/request/page/" + page.id())
                .orElse("/request/page/" + id);
    }

    /** Whether this is the page of declarations, which stands below all answers. */
    boolean isLast(String id, Answers answers) {
        return form(answers).pages().getLast().id().equals(id);
    }

    /** The page of declarations, which comes last. */
    Page declarations(Answers answers) {
        Page last = form(answers).pages().getLast();
        return last.shown(answers);
    }

    /** The path of the page on which a question is asked. */
    String pageOf(Question question, Answers answers) {
        return form(answers).shown(answers).stream()
                .filter(page -> page.questions().contains(question))
                .map(page -> "/request/page/" + page.id())
                .findFirst()
                .orElse("/request/check");
    }

    /**
     * The answers that stand on the page where they are checked, and that can be read again once
     * they were sent.
     */
    Answers checked(Answers answers) {
        Answers checked = asked(answers);
        for (Question question : declarations(answers).questions())
            checked = checked.without(question.id());
        for (String apart : form(answers).kept(Kept.OWN_KEY, answers).byQuestion().keySet())
            checked = checked.without(apart);
        return checked;
    }

    /** The answers to questions that were in fact asked: what is sent. */
    Answers asked(Answers answers) {
        Answers asked = Answers.none();
        for (Kept place : Kept.values()) {
            if (place == Kept.NOWHERE) continue;
            for (var each : form(answers).kept(place, answers).byQuestion().entrySet())
                asked = asked.with(each.getKey(), each.getValue());
        }
        return asked;
    }
}
