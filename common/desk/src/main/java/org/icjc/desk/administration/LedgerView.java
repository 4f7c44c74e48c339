package org.icjc.desk.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.People;
import org.icjc.desk.shell.DeskLayout;
import org.icjc.desk.ui.ActWords;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Facts;
import org.icjc.desk.ui.Head;
import org.icjc.desk.ui.SealedNote;
import org.icjc.desk.ui.WorkView;
import org.icjc.kernel.texts.Texts;
import org.icjc.ledger.Entry;
import org.icjc.ledger.Verification;
import org.jspecify.annotations.Nullable;

/** What was done, when and in which role; never what it was about. */
@Route(value = "ledger", layout = DeskLayout.class)
@RolesAllowed("AUDITOR")
@PageTitle("Ledger · ICJC")
class LedgerView extends WorkView {
    private static final int PAGE = 100;
    private static final int SHORT = 12;

    final Grid<Entry> grid = new Grid<>();
    final Div verdict = new Div();
    final Button verify = new Button();
    final Button older = new Button();
    private final transient LedgerBook ledger;
    private final transient People people;
    private final transient Texts texts;
    private final transient ActWords acts;
    private final transient Clock clock;
    private final transient List<Entry> shown = new ArrayList<>();

    LedgerView(LedgerBook ledger, People people, Texts texts, Clock clock) {
        this.ledger = ledger;
        this.people = people;
        this.texts = texts;
        this.acts = new ActWords(texts);
        this.clock = clock;
        verify.setText(text("ledger.verify"));
        verify.addClickListener(_ -> check());
        older.setText(text("ledger.older"));
        older.addClickListener(_ -> more());
        verdict.getElement().setAttribute("role", "status");
        add(new Head(text("ledger.nav"), text("ledger.what"), verify), verdict);
        columns();
        check();
        more();
        if (shown.isEmpty()) add(new Empty(text("ledger.empty")));
        else add(grid, older);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(Entry::sequence)
                .setHeader(text("ledger.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> texts.moment(Locale.ENGLISH, entry.at()))
                .setHeader(text("ledger.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> acts.kind(entry.kind()))
                .setHeader(text("ledger.kind"))
                .setFlexGrow(2);
        grid.addColumn(this::who).setHeader(text("ledger.who")).setFlexGrow(2);
        grid.addComponentColumn(entry -> mono(shortened(entry.subject())))
                .setHeader(text("ledger.subject"))
                .setFlexGrow(1);
        grid.addColumn(entry -> acts.reason(entry.reason()))
                .setHeader(text("ledger.reason"))
                .setFlexGrow(1);
    }

    private String who(Entry entry) {
        String role = text("ledger.role." + entry.role().name());
        @Nullable UUID actor = entry.actor();
        if (actor == null) return role;
        return people.find(new PersonId(actor)).map(person -> person.name().value()).orElse(role);
    }

    private static Span mono(String code) {
        Span span = new Span(code);
        span.addClassName("mono");
        return span;
    }

    private static String shortened(UUID subject) {
        return subject.toString().substring(0, 8);
    }

    private void check() {
        Verification found = ledger.verify();
        verdict.removeAll();
        if (!found.unbroken()) {
            verdict.add(
                    SealedNote.closed(
                            text("ledger.broken"),
                            texts.text(
                                    Locale.ENGLISH,
                                    "ledger.broken.at",
                                    "n",
                                    found.brokenAt().orElse(0))));
            return;
        }
        verdict.add(
                new Facts()
                        .add(
                                text("ledger.chain"),
                                text("ledger.unbroken"),
                                texts.text(
                                        Locale.ENGLISH,
                                        "ledger.checked",
                                        "time",
                                        texts.time(Locale.ENGLISH, clock.instant())))
                        .add(text("ledger.entries"), texts.number(Locale.ENGLISH, found.entries()))
                        .add(text("ledger.head"), ledger.head().hex().substring(0, SHORT)));
    }

    private void more() {
        long before = shown.isEmpty() ? Long.MAX_VALUE : shown.getLast().sequence();
        List<Entry> page = ledger.page(before, PAGE);
        shown.addAll(page);
        grid.setItems(shown);
        older.setVisible(page.size() == PAGE);
    }

    private String text(String key) {
        return texts.text(Locale.ENGLISH, key);
    }
}
