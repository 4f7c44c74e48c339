package org.icjc.requests.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.Pairs;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Questionnaires;
import org.icjc.requests.request.ConflictDesk;
import org.icjc.requests.request.SettleReason;

/** Possible conflicts: the parties, who declared, and what that person wrote. Nothing else. */
@Route(value = "conflicts", layout = DeskLayout.class)
@RolesAllowed("CONFLICT_OFFICER")
@PageTitle("Possible conflicts · ICJC")
@StyleSheet("context://style/case.css")
class ConflictView extends WorkView {
    final Div list = new Div();
    private final transient ConflictDesk desk;
    private final transient AnswerWords answers;
    private final transient Wording words;

    ConflictView(
            ConflictDesk desk, Questionnaires questionnaires, OptionLists lists, Wording words) {
        this.desk = desk;
        this.answers = new AnswerWords(questionnaires, lists, words);
        this.words = words;
        list.addClassName("flow");
        add(new Head(words.text("desk.conflicts"), words.text("desk.conflicts.what")), list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<ConflictDesk.Possible> waiting = desk.waiting();
        if (waiting.isEmpty()) list.add(new Empty(words.text("desk.conflicts.empty")));
        waiting.forEach(each -> list.add(shown(each)));
    }

    private Section shown(ConflictDesk.Possible possible) {
        Answers given = possible.parties().answers();
        Pairs pairs = new Pairs();
        answers.form(given).pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> given.find(question.id()).isPresent())
                .forEach(question ->
                        pairs.add(
                                words.text(question.textKey()),
                                answers.show(
                                        question, given.find(question.id()).orElseThrow(), "")));
        Paragraph note =
                new Paragraph(
                        possible.note().isBlank()
                                ? words.text("desk.conflicts.no-note")
                                : possible.note());
        note.addClassName("written");
        return new Section(
                words.text(
                        "desk.conflicts.of",
                        "name",
                        words.name(possible.person()),
                        "reference",
                        possible.reference().value()),
                new Paragraph(
                        words.text(
                                "desk.conflicts.declared",
                                "day",
                                words.day(possible.declaredAt()))),
                note,
                pairs,
                new Settling(words, reason -> settle(possible, reason)));
    }

    private void settle(ConflictDesk.Possible possible, SettleReason reason) {
        if (Trying.to(
                words.texts(), () -> desk.settle(possible.request(), possible.person(), reason)))
            refresh();
    }
}
