package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.icjc.desk.ui.Foreign;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.NextDue;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Standing;
import org.icjc.requests.access.StoredBytes;
import org.icjc.requests.access.StoredBytes.Stored;
import org.icjc.requests.request.History;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Messages;
import org.icjc.requests.request.Note;

/**
 * The same rows as requester, committee member, recused member and the database's thief see them.
 */
final class FourEyes {
    private static final List<String> EYES = List.of("requester", "member", "recused", "thief");

    private static final int BYTES_SHOWN = 48;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private final CaseAccess access;
    private final Messages messages;
    private final History history;
    private final StoredBytes stored;
    private final AnswerWords answers;
    private final Wording words;

    FourEyes(
            CaseAccess access,
            Messages messages,
            History history,
            StoredBytes stored,
            AnswerWords answers,
            Wording words) {
        this.access = access;
        this.messages = messages;
        this.history = history;
        this.stored = stored;
        this.answers = answers;
        this.words = words;
    }

    NativeTable table(Inbox.Row row) {
        Stored rows = stored.of(row.id());
        boolean mine = row.standing() == Standing.CLEAR;
        NativeTable table =
                Cells.table(
                        words.text("desk.inside.title"), List.of(words.text("desk.inside.row")));
        table.addClassName("eyes");
        NativeTableRow head =
                (NativeTableRow) table.getHead().getChildren().findFirst().orElseThrow();
        for (String eye : EYES) head.add(eye(eye));
        table.getBody()
                .add(
                        plain(row, rows),
                        mine ? parties(row, rows) : notYours("parties", rows, "parties_sealed"),
                        mine ? content(row, rows) : notYours("content", rows, "content_sealed"),
                        mine ? identity(rows) : notYours("identity", rows, "identity_sealed"),
                        mine ? notes(row, rows) : notYours("notes", noteBytes(rows)),
                        mine
                                ? looks(row)
                                : notYours("looks", open(words.text("desk.inside.looks.thief"))),
                        keys(rows));
        return table;
    }

    private NativeTableHeaderCell eye(String who) {
        NativeTableHeaderCell cell = Cells.columnHead("");
        HtmlContainer name = new HtmlContainer("b");
        name.setText(words.text("desk.inside." + who));
        cell.add(name, small(words.text("desk.inside." + who + ".how")));
        return cell;
    }

    private NativeTableRow plain(Inbox.Row row, Stored rows) {
        String now = words.text("desk.inside.plain", "state", words.state(row.state()));
        String state =
                NextDue.of(row.state())
                        .map(next ->
                                words.text(
                                        "desk.inside.plain.due",
                                        "now",
                                        now,
                                        "what",
                                        words.dueName(next),
                                        "due",
                                        words.dueWords(row.dueOn())))
                        .orElse(now);
        String columns =
                rows.plain().entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" "));
        return line(
                "plain",
                open(state),
                open(state),
                open(state),
                open(mono(columns), small(words.text("desk.inside.thief.reads"))));
    }

    private NativeTableRow parties(Inbox.Row row, Stored rows) {
        Answers given = access.parties(row.id()).answers();
        String who =
                given.text("institution-name").orElseGet(() -> answers.body(given))
                        + " · "
                        + given.country("jurisdiction")
                                .map(words::country)
                                .orElseGet(() -> words.text("desk.international"));
        return line(
                "parties",
                open(new Foreign(who, row.language())),
                open(new Foreign(who, row.language())),
                closed("desk.inside.again", "desk.inside.again.what"),
                bytes(sealed(rows, "parties_sealed")));
    }

    private NativeTableRow content(Inbox.Row row, Stored rows) {
        Answers given = access.content(row.id()).answers();
        String asked = given.text("need").or(() -> given.text("title")).orElse("");
        return line(
                "content",
                open(new Foreign(asked, row.language())),
                open(new Foreign(asked, row.language())),
                closed("desk.inside.sealed", "desk.inside.never"),
                bytes(sealed(rows, "content_sealed")));
    }

    private NativeTableRow notYours(String name, Stored rows, String column) {
        return notYours(name, bytes(sealed(rows, column)));
    }

    /** Who stepped aside reads nothing of it, in nobody's column. */
    private NativeTableRow notYours(String name, NativeTableCell thief) {
        return line(
                name,
                closed("desk.inside.theirs", ""),
                closed("desk.inside.theirs", ""),
                closed("desk.inside.sealed", "desk.inside.destroyed"),
                thief);
    }

    /** Not opened for this page: a look is an act of its own, which the requester would see. */
    private NativeTableRow identity(Stored rows) {
        NativeTableCell shown = open(words.text("desk.inside.identity.member"));
        shown.addClassName("sealed-open");
        return line(
                "identity",
                open(words.text("desk.inside.identity.requester")),
                shown,
                closed("desk.inside.sealed", ""),
                bytes(sealed(rows, "identity_sealed")));
    }

    private NativeTableRow notes(Inbox.Row row, Stored rows) {
        List<Note> notes = messages.notes(row.id());
        return line(
                "notes",
                closed("desk.inside.sealed", "desk.inside.notes.requester"),
                open(notes.isEmpty() ? words.text("desk.none") : notes.getLast().text()),
                closed("desk.inside.sealed", ""),
                noteBytes(rows));
    }

    private NativeTableCell noteBytes(Stored rows) {
        return rows.notes().isEmpty()
                ? open(words.text("desk.none"))
                : bytes(rows.notes().getLast());
    }

    private NativeTableRow looks(Inbox.Row row) {
        List<History.Act> acts = history.of(row.id());
        String last =
                acts.isEmpty()
                        ? ""
                        : acts.getLast().sequence()
                                + " "
                                + acts.getLast().kind()
                                + " "
                                + acts.getLast().at();
        return line(
                "looks",
                open(words.text("desk.inside.looks.requester")),
                open(words.text("desk.inside.looks.member", "n", acts.size())),
                open(words.text("desk.inside.looks.recused")),
                open(mono(last), small(words.text("desk.inside.looks.thief"))));
    }

    private NativeTableRow keys(Stored rows) {
        NativeTableCell thief = closed("desk.inside.nothing", "desk.inside.nothing.what");
        if (!rows.grants().isEmpty())
            thief.add(
                    mono(hex(rows.grants().getFirst())),
                    small(words.text("desk.inside.grants", "n", rows.grants().size())));
        return line(
                "keys",
                open(words.text("desk.inside.keys.requester")),
                open(words.text("desk.inside.keys.member")),
                closed("desk.inside.gone", "desk.inside.gone.what"),
                thief);
    }

    private NativeTableRow line(String name, NativeTableCell... cells) {
        NativeTableHeaderCell head =
                Cells.rowHead(
                        new Span(words.text("desk.inside.row." + name)),
                        small(words.text("desk.inside.row." + name + ".what")));
        NativeTableRow line = new NativeTableRow(head);
        for (int i = 0; i < cells.length; i++)
            Cells.named(cells[i], words.text("desk.inside." + EYES.get(i)));
        line.add(cells);
        return line;
    }

    private static NativeTableCell open(String said) {
        return Cells.cell(said);
    }

    private static NativeTableCell open(Component... content) {
        return Cells.cell(content);
    }

    private NativeTableCell closed(String what, String why) {
        HtmlContainer head = new HtmlContainer("b");
        head.setText(words.text(what));
        NativeTableCell cell = Cells.cell(head);
        if (!why.isEmpty()) cell.add(new Span(" " + words.text(why)));
        cell.addClassName("sealed");
        return cell;
    }

    private static byte[] sealed(Stored rows, String column) {
        return Objects.requireNonNull(rows.sealed().get(column));
    }

    private NativeTableCell bytes(byte[] sealed) {
        NativeTableCell cell =
                Cells.cell(
                        mono(hex(sealed)),
                        small(words.text("desk.inside.bytes", "n", sealed.length)));
        cell.addClassName("sealed");
        return cell;
    }

    private static String hex(byte[] bytes) {
        return HEX.formatHex(bytes, 0, Math.min(BYTES_SHOWN, bytes.length));
    }

    private static Span mono(String text) {
        Span span = new Span(text);
        span.addClassName("bytes");
        return span;
    }

    private static HtmlContainer small(String text) {
        HtmlContainer small = new HtmlContainer("small");
        small.setText(text);
        return small;
    }
}
