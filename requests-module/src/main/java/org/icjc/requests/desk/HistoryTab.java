package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.icjc.desk.ui.ActWords;
import org.icjc.desk.ui.SealedNote;
import org.icjc.desk.ui.Section;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Ledger;
import org.icjc.ledger.Verification;
import org.icjc.requests.request.History;
import org.icjc.requests.request.Inbox;

/** Who did what and when, never what it said; and whether the chain is whole. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class HistoryTab implements CaseTab {
    private final History history;
    private final Ledger ledger;
    private final Wording words;
    private final ActWords acts;

    HistoryTab(History history, Ledger ledger, Wording words) {
        this.history = history;
        this.ledger = ledger;
        this.words = words;
        this.acts = new ActWords(words.texts());
    }

    @Override
    public String label() {
        return "desk.tab.history";
    }

    @Override
    public String place() {
        return "history";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        return true;
    }

    @Override
    public Component content(Inbox.Row row, Runnable changed) {
        NativeTable table =
                Cells.table(
                        words.text("desk.tab.history"),
                        List.of(
                                words.text("desk.history.at"),
                                words.text("desk.history.what"),
                                words.text("desk.history.who"),
                                words.text("desk.history.reason"),
                                words.text("desk.history.number")));
        history.of(row.id()).reversed().forEach(act -> table.getBody().add(line(act)));
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        return new Section(words.text("desk.history.title"), chain(), scroll);
    }

    private Component chain() {
        Verification found = ledger.verify();
        return found.unbroken()
                ? new Paragraph(
                        words.text(
                                "desk.history.unbroken",
                                "time",
                                words.timeNow(),
                                "n",
                                found.entries()))
                : SealedNote.closed(
                        words.text("desk.history.broken"), words.text("desk.history.broken.what"));
    }

    private NativeTableRow line(History.Act act) {
        var number = Cells.cell(words.number(act.sequence()));
        number.addClassName("num");
        return new NativeTableRow(
                when(act),
                Cells.rowHead(acts.kind(act.kind())),
                Cells.cell(
                        act.actor() == null
                                ? words.text("desk.role." + act.role().name())
                                : words.name(act.actor())),
                Cells.cell(acts.reason(act.reason())),
                number);
    }

    private Component when(History.Act act) {
        var cell = Cells.cell(words.moment(act.at()));
        cell.addClassName("whole");
        return cell;
    }
}
