package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.WorkView;
import org.icjc.requests.NextDue;
import org.icjc.requests.request.Inbox;

/** Every request that this person holds, or stepped aside from; sealed ones are hatched. */
@Route(value = "requests", layout = DeskLayout.class)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_MEMBER", "CHAIR"})
@PageTitle("Requests · ICJC")
@StyleSheet("context://style/case.css")
class RequestsView extends WorkView {
    private static final int PAGE = 100;

    private final transient Wording words;

    RequestsView(Inbox inbox, Wording words) {
        this.words = words;
        List<Inbox.Row> rows = inbox.page(Inbox.Filter.ALL, 0, PAGE);
        int all = inbox.count(Inbox.Filter.ALL);
        add(new Head(words.text("desk.requests"), words.text("desk.requests.what", "n", all)));
        if (rows.isEmpty()) {
            add(new Empty(words.text("desk.requests.empty")));
            return;
        }
        NativeTable table =
                Cells.table(
                        words.text("desk.requests"),
                        List.of(
                                words.text("desk.column.request"),
                                words.text("desk.column.reference"),
                                words.text("desk.column.state"),
                                words.text("desk.column.due"),
                                words.text("desk.column.language"),
                                words.text("desk.column.lead")));
        table.addClassName("requests");
        rows.forEach(row -> table.getBody().add(line(row)));
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        add(scroll);
        if (all > rows.size())
            add(new Span(words.text("desk.requests.more", "n", all - rows.size())));
    }

    private NativeTableRow line(Inbox.Row row) {
        NativeTableRow line = new NativeTableRow();
        if (row.card().isEmpty()) line.addClassName("sealed");
        Span reference = new Span(row.reference().value());
        reference.addClassNames("mono", "whole");
        line.add(
                Cells.rowHead(what(row)),
                cell("reference", reference),
                cell("state", new Span(words.state(row.state()))),
                cell("due", due(row)),
                cell("language", new Span(words.language(row.language()))),
                cell("lead", new Span(row.lead() == null ? "–" : words.name(row.lead()))));
        return line;
    }

    private Span due(Inbox.Row row) {
        Span due = new Span();
        NextDue.of(row.state()).ifPresent(_ -> due.add(words.due(row.dueOn())));
        return due;
    }

    private NativeTableCell cell(String column, Span said) {
        return Cells.named(Cells.cell(said), words.text("desk.column." + column));
    }

    private Component[] what(Inbox.Row row) {
        RouterLink link = new RouterLink();
        link.setRoute(CaseView.class, CaseView.place(row.id(), ""));
        if (row.card().isEmpty()) {
            link.setText(words.text("desk.sealed." + row.standing().name()));
            return new Component[] {link};
        }
        link.add(new Foreign(row.card().get().title(), row.language()));
        Div who =
                new Div(
                        new Foreign(row.card().get().authority(), row.language()),
                        new Span(" · " + WaitingItem.where(row.card().get(), words)));
        who.addClassNames("quiet", "small");
        return new Component[] {link, who};
    }
}
