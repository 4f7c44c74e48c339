package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.desk.ui.WorkView;
import org.icjc.requests.access.Card;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Standing;
import org.icjc.requests.access.StoredBytes;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Questionnaires;
import org.icjc.requests.request.History;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Messages;

/**
 * One request as four pairs of eyes see it. It shows nothing that the person who looks may not read
 * anyway: who stepped aside sees all of it closed. The thief's column holds the stored bytes.
 */
@Route(value = "look-inside", layout = DeskLayout.class)
@RolesAllowed({"INTAKE_OFFICER", "COMMITTEE_MEMBER", "CHAIR"})
@PageTitle("Look inside · ICJC")
@StyleSheet("context://style/case.css")
class LookInsideView extends WorkView {
    private static final int AT_ONCE = 100;
    private static final Set<Standing> SHOWN = EnumSet.of(Standing.CLEAR, Standing.RECUSED);

    final Select<Inbox.Row> choice = new Select<>();
    final Div table = new Div();
    private final transient FourEyes eyes;
    private final transient Wording words;

    LookInsideView(
            Inbox inbox,
            CaseAccess access,
            Messages messages,
            History history,
            StoredBytes stored,
            Questionnaires questionnaires,
            OptionLists lists,
            Wording words) {
        this.words = words;
        this.eyes =
                new FourEyes(
                        access,
                        messages,
                        history,
                        stored,
                        new AnswerWords(questionnaires, lists, words),
                        words);
        add(new Head(words.text("desk.inside.title"), words.text("desk.inside.what")));
        List<Inbox.Row> shown =
                inbox.page(Inbox.Filter.ALL, 0, AT_ONCE).stream()
                        .filter(row -> SHOWN.contains(row.standing()))
                        .toList();
        if (shown.isEmpty()) {
            add(new Empty(words.text("desk.inside.empty")));
            return;
        }
        choice.setLabel(words.text("desk.inside.choice"));
        choice.setItems(shown);
        choice.setItemLabelGenerator(this::label);
        choice.setWidth("min(100%, 40rem)");
        choice.addValueChangeListener(change -> show(change.getValue()));
        table.addClassName("scroll");
        add(choice, table, limits());
        choice.setValue(shown.getFirst());
    }

    private String label(Inbox.Row row) {
        String title =
                row.standing() == Standing.RECUSED
                        ? words.text("desk.inside.choice.recused")
                        : row.card().map(Card::title).orElseGet(() -> words.state(row.state()));
        return row.reference().value() + " · " + title;
    }

    private void show(Inbox.Row row) {
        table.removeAll();
        Trying.to(words.texts(), () -> table.add(eyes.table(row)));
    }

    private Component limits() {
        return new Section(
                words.text("desk.inside.limits"),
                new Paragraph(words.text("desk.inside.limits.what")));
    }
}
