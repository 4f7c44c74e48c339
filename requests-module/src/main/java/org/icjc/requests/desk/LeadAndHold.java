package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.Readers;
import org.icjc.requests.access.Standing;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.LaterSteps;

/** Who answers for the request, the step to its brief, and the hold that takes two members. */
final class LeadAndHold extends Div {
    final Select<UUID> lead = new Select<>();
    private final Inbox.Row row;
    private final CaseLead caseLead;
    private final Wording words;
    private final Runnable changed;

    LeadAndHold(
            Inbox.Row row,
            List<Readers.Reader> readers,
            CaseLead caseLead,
            LaterSteps later,
            Wording words,
            Runnable changed) {
        this.row = row;
        this.caseLead = caseLead;
        this.words = words;
        this.changed = changed;
        addClassName("flow");
        add(lead(readers));
        switch (row.state()) {
            case ASSESSMENT -> add(hold("desk.hold", () -> later.hold(row.id())));
            case ON_HOLD -> add(hold("desk.resume", () -> later.resume(row.id())));
            default -> {}
        }
    }

    private Component lead(List<Readers.Reader> readers) {
        List<UUID> clear =
                readers.stream()
                        .filter(Readers.Reader::votes)
                        .filter(reader -> reader.standing() == Standing.CLEAR)
                        .map(Readers.Reader::person)
                        .toList();
        lead.setLabel(words.text("desk.lead.who"));
        lead.setItems(clear);
        lead.setWidth("24rem");
        lead.setItemLabelGenerator(words::name);
        if (row.lead() != null && clear.contains(row.lead())) lead.setValue(row.lead());
        Button set = new Button(words.text("desk.lead.set"));
        set.addClickListener(_ ->
                lead.getOptionalValue()
                        .ifPresentOrElse(
                                person -> act(() -> caseLead.lead(row.id(), person)),
                                this::nobodyChosen));
        lead.addValueChangeListener(_ -> lead.setInvalid(false));
        Div form = new Div(lead, set);
        form.addClassNames("row-of", "at-the-foot");
        Section section =
                new Section(
                        words.text("desk.lead"), new Paragraph(words.text("desk.lead.what")), form);
        if (row.state() == RequestState.ACCEPTED && words.isMe(row.lead())) section.add(briefing());
        return section;
    }

    private void nobodyChosen() {
        lead.setErrorMessage(words.text("desk.lead.missing"));
        lead.setInvalid(true);
        lead.focus();
    }

    private Button briefing() {
        Button begin = new Button(words.text("desk.lead.briefing"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(_ -> {
            if (Trying.to(words.texts(), () -> caseLead.startBriefing(row.id())))
                begin.getUI()
                        .ifPresent(window ->
                                window.navigate(CaseView.class, CaseView.place(row.id(), "brief")));
        });
        return begin;
    }

    private Component hold(String key, Runnable work) {
        Button button = new Button(words.text(key + ".do"));
        button.addClickListener(_ -> act(work));
        return new Section(words.text(key), new Paragraph(words.text(key + ".what")), button);
    }

    private void act(Runnable work) {
        if (Trying.to(words.texts(), work)) changed.run();
    }
}
