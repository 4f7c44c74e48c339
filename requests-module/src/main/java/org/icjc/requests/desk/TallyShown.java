package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Tag;
import org.icjc.requests.access.Readers;
import org.icjc.requests.access.Standing;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.Inbox;

/** Votes with their reasons, those who are missing, and the quorum as a sentence. */
final class TallyShown {
    private TallyShown() {}

    static Section of(Inbox.Row row, DecisionTab.Standings standings, Wording words) {
        Decisions.Tally tally = standings.tally();
        long recused =
                standings.readers().stream()
                        .filter(reader -> reader.standing() == Standing.RECUSED)
                        .count();
        Paragraph quorum =
                new Paragraph(
                        words.text(
                                "desk.votes.quorum",
                                "quorum",
                                tally.quorum(),
                                "entitled",
                                tally.entitled(),
                                "recused",
                                recused));
        quorum.addClassName("quiet");
        NativeTable table =
                Cells.table(
                        words.text("desk.votes"),
                        List.of(
                                words.text("desk.votes.who"),
                                words.text("desk.votes.vote"),
                                words.text("desk.votes.why")));
        tally.votes().forEach(vote -> table.getBody().add(line(vote, words)));
        missing(standings).forEach(reader -> table.getBody().add(line(reader, words)));
        return new Section(words.text("desk.votes"), quorum, table, result(row, tally, words));
    }

    private static NativeTableRow line(Decisions.Vote vote, Wording words) {
        Component choice =
                vote.choice() == Choice.ACCEPT
                        ? Tag.good(words.text("desk.choice.ACCEPT"))
                        : Tag.late(words.text("desk.choice.DECLINE"));
        return new NativeTableRow(
                Cells.rowHead(words.name(vote.person())),
                Cells.cell(choice, day(words.day(vote.at()))),
                Cells.cell(vote.reason().orElse("")));
    }

    private static Component day(String day) {
        Div line = new Div(day);
        line.addClassName("hint");
        return line;
    }

    private static List<Readers.Reader> missing(DecisionTab.Standings standings) {
        Set<UUID> voted =
                standings.tally().votes().stream()
                        .map(Decisions.Vote::person)
                        .collect(Collectors.toSet());
        return standings.readers().stream()
                .filter(Readers.Reader::votes)
                .filter(reader -> reader.standing() != Standing.RECUSED)
                .filter(reader -> !voted.contains(reader.person()))
                .toList();
    }

    private static NativeTableRow line(Readers.Reader reader, Wording words) {
        String why =
                reader.declaredAt() == null || reader.standing() != Standing.CLEAR
                        ? words.text("desk.votes.missing." + reader.standing().name())
                        : words.text(
                                "desk.votes.missing.declared",
                                "day",
                                words.day(reader.declaredAt()));
        return new NativeTableRow(
                Cells.rowHead(words.name(reader.person())), Cells.quiet(why), Cells.quiet(""));
    }

    private static Paragraph result(Inbox.Row row, Decisions.Tally tally, Wording words) {
        Paragraph result =
                new Paragraph(
                        words.text(
                                resultKey(row, tally),
                                "state",
                                words.state(row.state()),
                                "due",
                                words.dueWords(row.dueOn())));
        result.addClassName("result");
        return result;
    }

    /** Where the request stands is told only if it has gone on since. */
    private static String resultKey(Inbox.Row row, Decisions.Tally tally) {
        String key = "desk.result." + tally.result().name();
        return tally.result().name().equals(row.state().name()) ? key + ".just" : key;
    }
}
