package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.icjc.desk.ui.Foreign;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.Declarations;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ballot paper: the parties, three answers of which none is preselected, and what
 * follows. "Possible" opens a second line.
 */
final class DeclarationRow {
    final NativeTableRow line = new NativeTableRow();
    final NativeTableRow more = new NativeTableRow();
    final TextField note = new TextField();
    final Span follows = new Span();
    final Map<Outcome, Pick> picks = new EnumMap<>(Outcome.class);
    private final Declarations.Waiting waiting;
    private final Wording words;
    private final Runnable changed;
    private final String country;
    private @Nullable Outcome chosen;

    DeclarationRow(
            int number,
            Declarations.Waiting waiting,
            PartiesWords parties,
            Wording words,
            Runnable changed) {
        this.waiting = waiting;
        this.words = words;
        this.changed = changed;
        this.country = parties.country();
        line.getElement().setAttribute("data-row", Integer.toString(number - 1));
        more.getElement().setAttribute("data-row", Integer.toString(number - 1));
        NativeTableCell position = Cells.cell(words.number(number));
        position.addClassName("num");
        line.add(
                position,
                Cells.rowHead(new Span(parties.country()), reference(waiting)),
                Cells.cell(parties.asks()),
                Cells.cell(parties.concerned()),
                Cells.cell(parties.matter()));
        for (Outcome outcome : Outcome.values()) line.add(pick(number, parties.country(), outcome));
        NativeTableCell last = Cells.cell(follows);
        last.addClassName("follow");
        line.add(last);
        secondLine();
        show();
    }

    private static Div reference(Declarations.Waiting waiting) {
        Div reference = new Div(new Span(waiting.reference().value()));
        reference.addClassNames("quiet", "small", "whole");
        return reference;
    }

    private NativeTableCell pick(int number, String country, Outcome outcome) {
        String word = words.text("desk.declare." + word(outcome));
        Pick pick =
                new Pick(
                        "declaration-" + number,
                        words.text(
                                "desk.declare.pick", "n", number, "country", country, "word", word),
                        () -> choose(outcome));
        picks.put(outcome, pick);
        HtmlContainer label = new HtmlContainer("label", pick);
        label.getElement().setAttribute("data-w", word);
        NativeTableCell cell = Cells.cell(label);
        cell.addClassName("pick");
        return cell;
    }

    private void secondLine() {
        more.addClassName("more");
        note.setLabel(words.text("desk.declare.note"));
        note.setMaxLength(1000);
        note.setWidthFull();
        NativeTableCell wide = Cells.cell(note);
        wide.getElement().setAttribute("colspan", "8");
        more.add(Cells.cell(""), wide);
    }

    void choose(Outcome outcome) {
        chosen = outcome;
        picks.forEach((each, pick) -> pick.check(each == outcome));
        show();
        changed.run();
    }

    private void show() {
        more.setVisible(chosen == Outcome.POSSIBLE);
        follows.setText(
                words.text(
                        chosen == null
                                ? "desk.declare.follows.open"
                                : "desk.declare.follows." + word(chosen)));
        follows.setClassName("quiet", chosen == null);
    }

    Optional<Outcome> chosen() {
        return Optional.ofNullable(chosen);
    }

    void focus() {
        Pick pick = picks.get(chosen == null ? Outcome.NONE : chosen);
        if (pick != null) pick.focus();
    }

    Declarations.Waiting waiting() {
        return waiting;
    }

    String country() {
        return country;
    }

    /** Empty unless "possible" asks for it. */
    String written() {
        return chosen == Outcome.POSSIBLE ? note.getValue().strip() : "";
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** The parties as the columns show them. */
    record PartiesWords(String country, Component asks, String concerned, String matter) {
        static PartiesWords of(Declarations.Waiting waiting, AnswerWords answers, Wording words) {
            var given = waiting.parties().answers();
            String country =
                    given.country("jurisdiction")
                            .map(words::country)
                            .orElseGet(() -> words.text("desk.international"));
            Component asks =
                    given.text("institution-name")
                            .<Component>map(name -> new Foreign(name, ""))
                            .orElseGet(() -> new Span(answers.body(given)));
            String concerned = answers.in("states-concerned", given);
            return new PartiesWords(country, asks, concerned, answers.matter(given));
        }
    }
}
