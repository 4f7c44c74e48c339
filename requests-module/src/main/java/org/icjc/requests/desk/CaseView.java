package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.SealedNote;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.Readers;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.Inbox;
import org.springframework.beans.factory.ObjectProvider;

/**
 * One request: a head with its facts, and tabs with an address each. Before this person's own
 * declaration "none" it says what opens it, and nothing else.
 */
@Route(value = "requests/:id/:place?", layout = DeskLayout.class)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_MEMBER", "CHAIR"})
@PageTitle("Request · ICJC")
@StyleSheet("context://style/case.css")
class CaseView extends WorkView implements BeforeEnterObserver {
    final Nav tabs = new Nav();
    final Div content = new Div();
    private final transient Inbox inbox;
    private final transient Readers readers;
    private final transient Declarations declarations;
    private final transient ObjectProvider<CaseTab> provided;
    private final transient Wording words;

    CaseView(
            Inbox inbox,
            Readers readers,
            Declarations declarations,
            ObjectProvider<CaseTab> provided,
            Wording words) {
        this.inbox = inbox;
        this.readers = readers;
        this.declarations = declarations;
        this.provided = provided;
        this.words = words;
        tabs.addClassName("tabs");
        tabs.setAriaLabel(words.text("desk.case.tabs"));
    }

    /** The address of a tab of one request; without a place that of the first. */
    static RouteParameters place(RequestId request, String place) {
        RouteParam id = new RouteParam("id", request.toString());
        return place.isEmpty()
                ? new RouteParameters(id)
                : new RouteParameters(id, new RouteParam("place", place));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            RequestId request = RequestId.of(event.getRouteParameters().get("id").orElse(""));
            show(inbox.row(request), event.getRouteParameters().get("place").orElse(""));
        } catch (IllegalArgumentException | NotThere none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Inbox.Row row, String place) {
        removeAll();
        switch (row.standing()) {
            case CLEAR -> open(row, place);
            case TO_DECLARE -> closed(row, toDeclare(row));
            case POSSIBLE ->
                    closed(
                            row,
                            new SteppingAside(
                                    row,
                                    declarations,
                                    words,
                                    () -> show(inbox.row(row.id()), place)));
            case RECUSED, NO_GRANT -> closed(row);
        }
    }

    private Component toDeclare(Inbox.Row row) {
        return row.waitsForMe().equals(Optional.of(Inbox.Task.DECLARE))
                ? new RouterLink(words.text("desk.case.declare"), DeclareView.class)
                : new Paragraph(words.text("desk.sealed.later"));
    }

    private void closed(Inbox.Row row, Component... acts) {
        add(
                new CaseHead(row, List.of(), words),
                SealedNote.closed(
                        words.text("desk.sealed." + row.standing().name()),
                        words.text("desk.sealed.why." + row.standing().name()),
                        acts));
    }

    private void open(Inbox.Row row, String place) {
        List<CaseTab> shown =
                provided.stream()
                        .filter(tab -> tab.isFor(row))
                        .sorted(Comparator.comparingInt(CaseTab::order))
                        .toList();
        CaseTab chosen =
                shown.stream()
                        .filter(tab -> tab.place().equals(place))
                        .findFirst()
                        .orElse(shown.getFirst());
        tabs.removeAll();
        shown.forEach(tab -> tabs.add(link(row, tab, tab == chosen)));
        content.removeAll();
        content.add(chosen.content(row, () -> show(inbox.row(row.id()), chosen.place())));
        add(new CaseHead(row, readers.of(row.id()), words), tabs, content);
    }

    private RouterLink link(Inbox.Row row, CaseTab tab, boolean current) {
        RouterLink link = new RouterLink();
        link.setRoute(CaseView.class, place(row.id(), tab.place()));
        HtmlContainer name = new HtmlContainer("span");
        name.setText(words.text(tab.label()));
        link.add(name);
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
            // On a phone the last tabs stand beyond the edge.
            link.getElement()
                    .executeJs("this.scrollIntoView({block: 'nearest', inline: 'center'})");
        }
        return link;
    }
}
