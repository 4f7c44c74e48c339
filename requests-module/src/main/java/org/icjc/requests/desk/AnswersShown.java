package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.icjc.desk.ui.Pairs;
import org.icjc.desk.ui.SealedNote;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.questionnaire.BriefRule;
import org.icjc.requests.questionnaire.Kept;
import org.icjc.requests.questionnaire.Need;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;
import org.icjc.requests.request.Inbox;

/** A request page by page: question, answer, what a member would see of it. */
final class AnswersShown extends Div {
    final Button show = new Button();
    private final Inbox.Row row;
    private final Answers given;
    private final AnswerWords answers;
    private final CaseAccess access;
    private final Wording words;

    AnswersShown(
            Inbox.Row row, Answers given, AnswerWords answers, CaseAccess access, Wording words) {
        this.row = row;
        this.given = given;
        this.answers = answers;
        this.access = access;
        this.words = words;
        addClassName("flow");
        for (Page page : answers.form(given).pages()) {
            List<Question> shown = page.questions().stream().filter(this::isShown).toList();
            if (!shown.isEmpty()) add(section(page, shown));
        }
        add(new Section(words.text("desk.identity"), closedIdentity()));
    }

    private boolean isShown(Question question) {
        if (question.kept() == Kept.IDENTITY || question.kept() == Kept.NOWHERE) return false;
        if (given.find(question.id()).isPresent()) return true;
        return question.need() == Need.LATER && !question.isPart() && question.when().holds(given);
    }

    private Section section(Page page, List<Question> questions) {
        NativeTable table =
                Cells.table(
                        words.title(page),
                        List.of(
                                words.text("desk.answer.question"),
                                words.text("desk.answer.answer"),
                                words.text("desk.answer.member")));
        table.addClassName("answers");
        questions.forEach(question -> table.getBody().add(line(question)));
        return new Section(words.title(page), table);
    }

    private NativeTableRow line(Question question) {
        return new NativeTableRow(
                Cells.rowHead(words.text(question.textKey())),
                Cells.cell(answer(question)),
                Cells.cell(member(question.brief())));
    }

    private Component answer(Question question) {
        Optional<Component> shown =
                given.find(question.id())
                        .map(answer -> answers.show(question, answer, row.language()));
        return shown.orElseGet(() -> {
            Span missing = new Span(words.text("desk.answer.none"));
            missing.addClassName("quiet");
            return missing;
        });
    }

    private Component member(BriefRule rule) {
        String said = words.text("desk.brief-rule." + rule.name());
        return rule == BriefRule.NEVER ? SealedNote.stays(said) : new Span(said);
    }

    private Component closedIdentity() {
        Div place = new Div();
        show.setText(words.text("desk.identity.show"));
        show.addClickListener(_ ->
                Trying.to(
                        words.texts(),
                        () -> {
                            Component opened = openIdentity();
                            place.removeAll();
                            place.add(opened);
                        }));
        place.add(
                SealedNote.closed(
                        words.text("desk.identity.sealed"),
                        words.text("desk.identity.what"),
                        show));
        return place;
    }

    private Component openIdentity() {
        Answers identity = access.identity(row.id()).answers();
        Pairs pairs = new Pairs();
        answers.form(given).pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> identity.find(question.id()).isPresent())
                .forEach(question ->
                        pairs.add(
                                words.text(question.textKey()),
                                answers.show(
                                        question,
                                        identity.find(question.id()).orElseThrow(),
                                        row.language())));
        return SealedNote.openToYou(pairs);
    }
}
