package org.icjc.requests.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.WorkView;
import org.icjc.requests.request.Inbox;

/** What waits for the person who looks, most pressing first, each with the one act it wants. */
@Route(value = "for-me", layout = DeskLayout.class)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_MEMBER", "CHAIR"})
@PageTitle("For me · ICJC")
@StyleSheet("context://style/case.css")
class ForMeView extends WorkView {
    private static final int AT_ONCE = 100;

    final Div list = new Div();

    ForMeView(Inbox inbox, Wording words) {
        List<Inbox.Row> waiting = inbox.page(Inbox.Filter.MINE, 0, AT_ONCE);
        add(
                new Head(
                        words.text("desk.for-me"),
                        words.text("desk.for-me.what", "n", waiting.size())));
        if (waiting.isEmpty()) {
            add(empty(inbox, words));
            return;
        }
        list.addClassName("waiting");
        waiting.forEach(row -> list.add(new WaitingItem(row, words)));
        Paragraph help = new Paragraph(words.text("desk.for-me.days"));
        help.addClassName("quiet");
        add(list, help);
    }

    private static Empty empty(Inbox inbox, Wording words) {
        long lead =
                inbox.page(Inbox.Filter.ALL, 0, AT_ONCE).stream()
                        .filter(row -> words.isMe(row.lead()))
                        .count();
        return new Empty(
                words.text("desk.for-me.empty", "n", lead),
                new RouterLink(words.text("desk.for-me.empty.next"), RequestsView.class));
    }
}
