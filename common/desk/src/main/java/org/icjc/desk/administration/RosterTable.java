package org.icjc.desk.administration;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.ui.Tag;
import org.icjc.kernel.texts.Texts;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterEntry;
import org.jspecify.annotations.Nullable;

/** One line for each person of the next roster: what he or she is there for, and what is new. */
final class RosterTable {
    private static final int SHORT = 8;

    private final Texts texts;
    private final Map<UUID, Person> people;
    private final @Nullable Roster inForce;

    private RosterTable(Texts texts, List<Person> people, @Nullable Roster inForce) {
        this.texts = texts;
        this.people =
                people.stream()
                        .collect(
                                Collectors.toMap(
                                        person -> person.id().value(), Function.identity()));
        this.inForce = inForce;
    }

    static NativeTable of(
            Texts texts, List<Person> people, @Nullable Roster inForce, List<RosterEntry> next) {
        RosterTable rows = new RosterTable(texts, people, inForce);
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = new NativeTableRow();
        for (String key :
                List.of(
                        "people.name",
                        "roster.for",
                        "roster.keys",
                        "roster.conflicts",
                        "roster.change")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(rows.text(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        next.forEach(entry -> table.getBody().add(rows.row(entry)));
        return table;
    }

    private NativeTableRow row(RosterEntry entry) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(name(entry));
        name.getElement().setAttribute("scope", "row");
        NativeTableCell keys =
                new NativeTableCell(
                        HexFormat.of().formatHex(entry.publicKeys().fingerprint(), 0, SHORT));
        keys.addClassName("mono");
        return new NativeTableRow(
                name,
                new NativeTableCell(
                        entry.roles().stream()
                                .map(role -> text("roster.role." + role.name()))
                                .collect(Collectors.joining(", "))),
                keys,
                new NativeTableCell(conflicts(entry)),
                new NativeTableCell(change(entry)));
    }

    private String name(RosterEntry entry) {
        Person person = people.get(entry.person());
        return person == null ? text("roster.canary") : person.name().value();
    }

    private String conflicts(RosterEntry entry) {
        if (entry.states().isEmpty() && entry.institutions().isEmpty())
            return text("roster.conflicts.none");
        return java.util.stream.Stream.concat(
                        entry.states().stream().map(iso -> texts.country(Locale.ENGLISH, iso)),
                        entry.institutions().stream())
                .collect(Collectors.joining(", "));
    }

    private Tag change(RosterEntry entry) {
        RosterEntry before = inForce == null ? null : inForce.entry(entry.person()).orElse(null);
        if (!entry.active()) return Tag.plain(text("roster.change.off"));
        if (before == null) return Tag.open(text("roster.change.new"));
        if (!before.publicKeys().equals(entry.publicKeys()))
            return Tag.late(text("roster.change.keys"));
        return before.equals(entry)
                ? Tag.good(text("roster.change.none"))
                : Tag.open(text("roster.change.some"));
    }

    private String text(String key) {
        return texts.text(Locale.ENGLISH, key);
    }
}
