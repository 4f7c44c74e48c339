package org.icjc.requests.desk;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.Trying;
import org.icjc.desk.ui.WorkView;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Questionnaires;
import org.icjc.requests.request.Declarations;

/**
 * A ballot paper: country first, one line a request, three columns None, Possible, Yes. Nothing is
 * preselected, unanswered rows stay, one button confirms.
 */
@Route(value = "declare", layout = DeskLayout.class)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_MEMBER", "CHAIR"})
@PageTitle("To declare · ICJC")
@StyleSheet("context://style/case.css")
class DeclareView extends WorkView {
    private static final String ROW =
            "event.target.closest('tr') ? event.target.closest('tr').getAttribute('data-row') : '-1'";
    // Letters only on a radio button, so that a note can hold them; and never with Ctrl or Alt.
    private static final String ANSWER_KEYS =
            "event.target.type === 'radio' && !event.ctrlKey && !event.altKey && !event.metaKey &&"
                    + " ['n','p','y','N','P','Y','ArrowUp','ArrowDown'].includes(event.key) &&"
                    + " (event.preventDefault(), true)";
    private static final String CONFIRM_KEYS =
            "event.ctrlKey && event.key === 'Enter' && (event.preventDefault(), true)";

    final List<DeclarationRow> rows = new ArrayList<>();
    final Button confirm = new Button();
    final Span count = new Span();
    final Span rest = new Span();
    final DeclaredNow declared;
    private final Div paper = new Div();
    private final transient Declarations declarations;
    private final transient AnswerWords answers;
    private final transient Wording words;

    DeclareView(
            Declarations declarations,
            Questionnaires questionnaires,
            OptionLists lists,
            Wording words) {
        this.declarations = declarations;
        this.answers = new AnswerWords(questionnaires, lists, words);
        this.words = words;
        declared = new DeclaredNow(words);
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        rest.addClassName("quiet");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(_ -> confirm());
        paper.addClassName("flow");
        add(
                new Head(words.text("desk.declare"), words.text("desk.declare.what"), count),
                declared,
                paper,
                standing(),
                help());
        refresh();
    }

    private void refresh() {
        rows.clear();
        paper.removeAll();
        List<Declarations.Waiting> waiting = declarations.waiting();
        if (waiting.isEmpty()) {
            count.setText("");
            paper.add(
                    new Empty(
                            words.text("desk.declare.empty"),
                            new RouterLink(
                                    words.text("desk.declare.empty.next"), ForMeView.class)));
            return;
        }
        NativeTable table = table();
        for (Declarations.Waiting each : waiting) {
            DeclarationRow row =
                    new DeclarationRow(
                            rows.size() + 1,
                            each,
                            DeclarationRow.PartiesWords.of(each, answers, words),
                            words,
                            this::counted);
            rows.add(row);
            table.getBody().add(row.line, row.more);
        }
        keys(table);
        Div foot = new Div(confirm, rest, keysHelp());
        foot.addClassNames("row-of", "confirm");
        paper.add(table, foot);
        counted();
    }

    private NativeTable table() {
        NativeTable table =
                Cells.table(
                        words.text("desk.declare"),
                        List.of(
                                words.text("desk.declare.number"),
                                words.text("desk.declare.country"),
                                words.text("desk.declare.asks"),
                                words.text("desk.declare.concerned"),
                                words.text("desk.declare.matter")));
        table.addClassName("ballot");
        NativeTableRow head =
                (NativeTableRow) table.getHead().getChildren().findFirst().orElseThrow();
        for (Outcome outcome : Outcome.values()) {
            String word = words.text("desk.declare." + DeclarationRow.word(outcome));
            NativeTableHeaderCell cell = Cells.columnHead(word + " ");
            cell.addClassName("pick");
            cell.add(key(word.substring(0, 1)));
            head.add(cell);
        }
        NativeTableHeaderCell follow = Cells.columnHead(words.text("desk.declare.follows"));
        follow.addClassName("follow");
        head.add(follow);
        return table;
    }

    private static HtmlContainer key(String name) {
        HtmlContainer key = new HtmlContainer("kbd");
        key.setText(name);
        return key;
    }

    private void keys(NativeTable table) {
        table.getElement()
                .addEventListener("keydown", this::key)
                .setFilter(ANSWER_KEYS)
                .addEventData("event.key")
                .addEventData(ROW);
        table.getElement().addEventListener("keydown", _ -> confirm()).setFilter(CONFIRM_KEYS);
    }

    private void key(DomEvent event) {
        int row = Integer.parseInt(event.getEventData().get(ROW).asString());
        pressed(row, event.getEventData().get("event.key").asString());
    }

    /** N, P and Y answer the row and go to the next; arrows only move. */
    void pressed(int row, String key) {
        if (row < 0 || row >= rows.size()) return;
        DeclarationRow here = rows.get(row);
        switch (key) {
            case "n", "N" -> here.choose(Outcome.NONE);
            case "p", "P" -> here.choose(Outcome.POSSIBLE);
            case "y", "Y" -> here.choose(Outcome.YES);
            default -> {}
        }
        int next = key.equals("ArrowUp") ? row - 1 : row + 1;
        if (here.chosen().filter(Outcome.POSSIBLE::equals).isPresent() && !key.startsWith("Arrow"))
            here.note.focus();
        else if (next >= 0 && next < rows.size()) rows.get(next).focus();
    }

    private void counted() {
        long answered = rows.stream().filter(row -> row.chosen().isPresent()).count();
        count.setText(words.text("desk.declare.count", "n", answered, "of", rows.size()));
        confirm.setText(words.text("desk.declare.confirm", "n", answered));
        confirm.setEnabled(answered > 0);
        rest.setText(words.text("desk.declare.rest", "n", rows.size() - answered));
    }

    private void confirm() {
        declared.clear();
        for (DeclarationRow row : List.copyOf(rows))
            row.chosen().ifPresent(outcome -> confirm(row, outcome));
        refresh();
    }

    private void confirm(DeclarationRow row, Outcome outcome) {
        boolean done =
                Trying.to(
                        words.texts(),
                        () -> declarations.declare(row.waiting().id(), outcome, row.written()));
        if (done) declared.add(row, outcome);
    }

    private Span keysHelp() {
        Span help = new Span(words.text("desk.declare.keys"));
        help.addClassNames("quiet", "keys");
        return help;
    }

    /** The same for everybody, without a number: a number would tell that a State has asked. */
    private Paragraph standing() {
        Paragraph line = new Paragraph(words.text("desk.declare.standing"));
        line.addClassName("quiet");
        return line;
    }

    private Details help() {
        Div kinds = new Div();
        kinds.addClassName("kinds");
        for (String kind : List.of("actual", "potential", "perceived")) {
            HtmlContainer name = new HtmlContainer("b");
            name.setText(words.text("desk.declare.kind." + kind));
            kinds.add(
                    new Div(
                            name,
                            new Paragraph(words.text("desk.declare.kind." + kind + ".what"))));
        }
        Paragraph doubt = new Paragraph(words.text("desk.declare.doubt"));
        doubt.addClassName("quiet");
        Details details = new Details(words.text("desk.declare.kinds"), kinds, doubt);
        details.setOpened(rows.isEmpty());
        return details;
    }
}
