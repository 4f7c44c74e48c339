package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.SealedNote;
import org.icjc.requests.request.BriefLine;
import org.icjc.requests.request.BriefMeter;
import org.icjc.requests.request.Briefs;

/** Each line beside the sealed words it comes from, and how many States still fit after it. */
final class BriefLines extends Div {
    /** The question whose line shows a criterion of the meter. */
    private static final Map<String, String> CRITERION =
            Map.of(
                    "jurisdiction",
                    "region",
                    "languages",
                    "language",
                    "traditions",
                    "tradition",
                    "institution-kind",
                    "institution");

    private final Map<String, Checkbox> keep = new LinkedHashMap<>();
    private final Briefs.Draft draft;
    private final boolean mayWrite;
    private final String language;
    private final Wording words;

    /**
     * @param language of the form, BCP 47
     */
    BriefLines(Briefs.Draft draft, boolean mayWrite, String language, Wording words) {
        this.draft = draft;
        this.mayWrite = mayWrite;
        this.language = language;
        this.words = words;
        addClassName("scroll");
        NativeTable table =
                Cells.table(
                        words.text("desk.tab.brief"),
                        List.of(
                                words.text("desk.brief.own"),
                                words.text("desk.brief.shown"),
                                words.text("desk.brief.fits", "n", draft.meter().floor())));
        table.addClassName("brief-lines");
        draft.lines().forEach(line -> table.getBody().add(line(line)));
        table.getBody().add(whole());
        add(table);
    }

    private NativeTableRow line(BriefLine line) {
        HtmlContainer question = new HtmlContainer("dfn");
        question.setText(words.textOr("q." + line.question() + ".text", line.question()));
        NativeTableCell own = Cells.cell(question, new Foreign(line.own(), language));
        own.addClassName("sealed-open");
        return new NativeTableRow(own, Cells.cell(shown(line)), Cells.cell(fits(line)));
    }

    private Component shown(BriefLine line) {
        if (line.rewritten()) return new Span(words.text("desk.brief.in-summary"));
        boolean leaves = !line.shown().isEmpty();
        Div shown =
                new Div(
                        leaves
                                ? new Span(line.shown())
                                : SealedNote.stays(words.text("desk.brief.left-out")));
        if (!mayWrite) return shown;
        Checkbox box = new Checkbox(words.text("desk.brief.keep"), leaves);
        box.setAriaLabel(
                words.text("desk.brief.keep")
                        + ": "
                        + words.textOr("q." + line.question() + ".text", line.question()));
        keep.put(line.question(), box);
        shown.add(box);
        return shown;
    }

    private Component fits(BriefLine line) {
        String criterion = CRITERION.getOrDefault(line.question(), "");
        return draft.meter().lines().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .<Component>map(each -> meter(each.fits()))
                .orElseGet(() -> {
                    Span none = new Span(words.text("desk.brief.no-change"));
                    none.addClassName("quiet");
                    return none;
                });
    }

    private Component meter(int fits) {
        boolean tooFew = fits < draft.meter().floor();
        HtmlContainer number = new HtmlContainer("b");
        number.setText(
                words.text(tooFew ? "desk.brief.too-few" : "desk.brief.still-fits", "n", fits));
        if (tooFew) number.addClassName("no");
        HtmlContainer bar = new HtmlContainer("i");
        Span frame = new Span(bar);
        frame.addClassName("bar");
        frame.getElement().setAttribute("aria-hidden", "true");
        frame.getStyle().set("--part", Math.min(100, fits * 5) + "%");
        return new Div(number, frame);
    }

    private NativeTableRow whole() {
        BriefMeter meter = draft.meter();
        String rest = String.join(" · ", meter.lines().stream().map(this::step).toList());
        int fewest = meter.lines().stream().mapToInt(BriefMeter.Line::fits).min().orElse(0);
        String sameRule = words.text("desk.brief.same-rule", "n", meter.fits());
        return new NativeTableRow(
                Cells.quiet(words.text("desk.brief.whole")),
                Cells.quiet(meter.fits() < fewest ? rest + " · " + sameRule : rest),
                Cells.cell(meter(meter.fits())));
    }

    private String step(BriefMeter.Line line) {
        return words.textOr("desk.meter." + line.criterion(), line.criterion())
                + ": "
                + words.number(line.fits());
    }

    /** Questions whose lines are not to be shown. */
    List<String> leftOut() {
        return keep.entrySet().stream()
                .filter(entry -> !entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
