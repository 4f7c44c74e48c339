package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import org.icjc.desk.session.Editing;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Tag;
import org.icjc.desk.ui.Trying;
import org.icjc.requests.request.BriefState;
import org.icjc.requests.request.Briefs;
import org.icjc.requests.request.Inbox;

/**
 * Lines beside sealed words, the text that is rewritten, its marks, and what stands in the way. The
 * button waits for that list. Once sent, nobody can alter a word.
 */
final class BriefEditor extends Div {
    private static final int LONGEST = 400;
    private static final int SOON = 600;

    final TextArea summary = new TextArea();
    final RadioButtonGroup<Boolean> guess = new RadioButtonGroup<>();
    final OrderedList inTheWay = new OrderedList();
    final Button send = new Button();
    final AskerNamed named;
    private final Div preview = new Div();
    private final Inbox.Row row;
    private final Briefs briefs;
    private final Wording words;
    private final Runnable changed;
    private final BriefLines lines;
    private final boolean mayWrite;
    private Briefs.Draft draft;

    BriefEditor(
            Inbox.Row row,
            Briefs.Draft draft,
            boolean mayWrite,
            Briefs briefs,
            Editing editing,
            Wording words,
            Runnable changed) {
        this.row = row;
        this.draft = draft;
        this.briefs = briefs;
        this.words = words;
        this.changed = changed;
        this.mayWrite =
                mayWrite
                        && (draft.state() == BriefState.DRAFTED
                                || draft.state() == BriefState.CHANGE_ASKED);
        this.named = new AskerNamed(summary, words);
        this.lines = new BriefLines(draft, this.mayWrite, row.language(), words);
        addClassName("flow");
        add(state(), lines, lower(editing));
        show(draft.marks());
    }

    private Component state() {
        Div state =
                new Div(
                        Tag.plain(words.text("desk.brief.state." + draft.state().name())),
                        new Span(
                                words.text(
                                        "desk.brief.version",
                                        "n",
                                        draft.version(),
                                        "time",
                                        words.moment(draft.at()))));
        state.addClassName("row-of");
        return state;
    }

    private Component lower(Editing editing) {
        preview.addClassNames("card", "serif");
        Section seen = new Section(words.text("desk.brief.seen"), preview);
        if (!mayWrite) return seen;
        summary.setLabel(words.text("desk.brief.summary"));
        summary.setHelperText(words.text("desk.brief.summary.hint", "n", LONGEST));
        summary.setMaxLength(LONGEST);
        summary.setWidthFull();
        summary.setMinRows(5);
        Editing.Kept kept = editing.keep(summary, "brief:" + row.id());
        if (summary.isEmpty()) summary.setValue(draft.summary());
        summary.setValueChangeMode(ValueChangeMode.LAZY);
        summary.setValueChangeTimeout(SOON);
        summary.addValueChangeListener(_ -> {
            named.forget();
            show(briefs.marks(row.id(), summary.getValue()));
        });
        Button save = new Button(words.text("desk.brief.save"));
        save.addClickListener(_ -> {
            if (Trying.to(words.texts(), this::save)) {
                kept.done();
                changed.run();
            }
        });
        seen.addComponentAtIndex(1, summary);
        seen.addComponentAtIndex(2, named.leave);
        seen.add(save);
        Div lower = new Div(seen, before(kept));
        lower.addClassName("lower");
        return lower;
    }

    private Section before(Editing.Kept kept) {
        guess.setLabel(words.text("desk.brief.guess"));
        guess.setItems(false, true);
        guess.setItemLabelGenerator(
                yes -> words.text(yes ? "desk.brief.guess.yes" : "desk.brief.guess.no"));
        if (draft.pressGuess() != null) guess.setValue(draft.pressGuess());
        guess.addValueChangeListener(_ -> show(briefs.marks(row.id(), summary.getValue())));
        inTheWay.addClassName("in-the-way");
        send.setText(words.text("desk.brief.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(_ -> {
            if (Trying.to(words.texts(), this::save)
                    && named.allows(draft.names())
                    && Trying.to(words.texts(), this::sendOn)) {
                kept.done();
                changed.run();
            }
        });
        Paragraph what = new Paragraph(words.text("desk.brief.send.what"));
        what.addClassName("quiet");
        return new Section(words.text("desk.brief.before"), guess, inTheWay, send, what);
    }

    private void save() {
        draft =
                briefs.save(
                        row.id(),
                        summary.getValue(),
                        lines.leftOut(),
                        guess.getOptionalValue().orElse(null));
    }

    private void sendOn() {
        briefs.send(row.id(), named.left());
    }

    /** Marks the words that tell, and lists what stands in the way of sending. */
    private void show(List<Briefs.Mark> marks) {
        String text = mayWrite ? summary.getValue() : draft.summary();
        preview.removeAll();
        preview.add(new Paragraph(MarkedText.of(text, marks, words)));
        if (!mayWrite) return;
        List<String> blockers = new ArrayList<>();
        if (!draft.meter().ok())
            blockers.add(
                    words.text(
                            "desk.brief.way.floor",
                            "n",
                            draft.meter().fits(),
                            "floor",
                            draft.meter().floor()));
        if (text.isBlank()) blockers.add(words.text("desk.brief.way.empty"));
        Boolean answered = guess.getValue();
        if (answered == null) blockers.add(words.text("desk.brief.way.guess"));
        else if (answered) blockers.add(words.text("desk.brief.way.vaguer"));
        inTheWay.removeAll();
        blockers.forEach(each -> inTheWay.add(new ListItem(each)));
        if (!marks.isEmpty())
            inTheWay.add(new ListItem(words.text("desk.brief.way.marks", "n", marks.size())));
        send.setEnabled(blockers.isEmpty());
    }
}
