package org.icjc.requests.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import org.icjc.requests.access.Outcome;

/** What just became of each row that was confirmed, with the way to what opened. */
final class DeclaredNow extends Div {
    private final UnorderedList list = new UnorderedList();
    private final Wording words;

    DeclaredNow(Wording words) {
        this.words = words;
        addClassNames("note", "declared-now");
        getElement().setAttribute("role", "status");
        setVisible(false);
        add(list);
    }

    void clear() {
        list.removeAll();
        setVisible(false);
    }

    void add(DeclarationRow row, Outcome outcome) {
        ListItem item =
                new ListItem(
                        new Span(
                                words.text(
                                        "desk.declared." + DeclarationRow.word(outcome),
                                        "country",
                                        row.country(),
                                        "reference",
                                        row.waiting().reference().value())));
        if (outcome == Outcome.NONE) item.add(new Span(" "), link(row));
        list.add(item);
        setVisible(true);
    }

    private RouterLink link(DeclarationRow row) {
        return new RouterLink(
                words.text("desk.declared.open", "reference", row.waiting().reference().value()),
                CaseView.class,
                CaseView.place(row.waiting().id(), ""));
    }
}
