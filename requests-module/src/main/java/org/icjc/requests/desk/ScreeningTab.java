package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.session.Editing;
import org.icjc.desk.ui.Note;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.request.AuthorityLevel;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Screening;

/** The intake officer checks and prepares: the mandate to ask, questions, forwarding. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class ScreeningTab implements CaseTab {
    private final Screening screening;
    private final Editing editing;
    private final CurrentPerson me;
    private final Wording words;

    ScreeningTab(Screening screening, Editing editing, CurrentPerson me, Wording words) {
        this.screening = screening;
        this.editing = editing;
        this.me = me;
        this.words = words;
    }

    @Override
    public String label() {
        return "desk.tab.check";
    }

    @Override
    public String place() {
        return "check";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        return me.has(DeskRole.INTAKE_OFFICER) && request.state().isBeforeAssessment();
    }

    @Override
    public Component content(Inbox.Row row, Runnable changed) {
        Div content = new Div();
        content.addClassNames("flow", "prose");
        switch (row.state()) {
            case SUBMITTED -> content.add(begin(row, changed));
            case SCREENING ->
                    content.add(
                            forward(row, changed),
                            authority(row, changed),
                            questions(row, changed),
                            decline(row, changed));
            default -> {
                content.add(
                        Note.plain(
                                words.text("desk.check.waits"),
                                words.text("desk.check.waits.what")));
                content.add(authority(row, changed));
            }
        }
        return content;
    }

    private Component begin(Inbox.Row row, Runnable changed) {
        Button begin = new Button(words.text("desk.check.begin"));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickListener(_ -> act(() -> screening.begin(row.id()), changed));
        return new Note(
                words.text("desk.check.begin.title"), words.text("desk.check.begin.what"), begin);
    }

    private Component forward(Inbox.Row row, Runnable changed) {
        Button forward = new Button(words.text("desk.check.forward"));
        forward.addThemeVariants(ButtonVariant.PRIMARY);
        forward.addClickListener(_ -> {
            if (!Trying.to(words.texts(), () -> screening.forward(row.id()))) return;
            Trying.say(words.text("desk.check.forwarded", "reference", row.reference().value()));
            changed.run();
        });
        return new Note(
                words.text("desk.check.forward.title"),
                words.text("desk.check.forward.what"),
                forward);
    }

    private Component authority(Inbox.Row row, Runnable changed) {
        Select<AuthorityLevel> level = new Select<>();
        level.setLabel(words.text("desk.check.authority"));
        level.setItems(AuthorityLevel.values());
        level.setItemLabelGenerator(each -> words.text(each.messageKey()));
        level.setValue(screening.authority(row.id()).orElse(AuthorityLevel.UNCHECKED));
        level.setWidth("24rem");
        Button note = new Button(words.text("desk.check.authority.do"));
        note.addClickListener(
                _ -> act(() -> screening.authority(row.id(), level.getValue()), changed));
        Div form = new Div(level, note);
        form.addClassNames("row-of", "at-the-foot");
        return new Section(
                words.text("desk.check.authority.title"),
                new Paragraph(words.text("desk.check.authority.what")),
                form);
    }

    private Component questions(Inbox.Row row, Runnable changed) {
        TextArea area = new TextArea(words.text("desk.check.questions"));
        area.setHelperText(words.text("desk.check.questions.hint"));
        area.setMaxLength(4000);
        area.setWidthFull();
        Editing.Kept kept = editing.keep(area, "questions:" + row.id());
        Button ask = new Button(words.text("desk.check.questions.do"));
        ask.addClickListener(_ ->
                act(
                        () -> {
                            screening.ask(
                                    row.id(),
                                    Arrays.stream(area.getValue().split("\\R"))
                                            .map(String::strip)
                                            .filter(line -> !line.isEmpty())
                                            .toList());
                            kept.done();
                        },
                        changed));
        return new Section(
                words.text("desk.check.questions.title"),
                new Paragraph(words.text("desk.check.questions.what")),
                area,
                ask);
    }

    private Component decline(Inbox.Row row, Runnable changed) {
        Select<DeclineReason> reason = new Select<>();
        reason.setLabel(words.text("desk.reason"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(each -> words.text("desk.decline." + each.code()));
        reason.setWidth("24rem");
        Button propose = new Button(words.text("desk.check.decline.do"));
        propose.setEnabled(false);
        reason.addValueChangeListener(change -> propose.setEnabled(change.getValue() != null));
        propose.addClickListener(
                _ -> act(() -> screening.proposeDecline(row.id(), reason.getValue()), changed));
        Div form = new Div(reason, propose);
        form.addClassNames("row-of", "at-the-foot");
        return new Section(
                words.text("desk.check.decline.title"),
                new Paragraph(words.text("desk.check.decline.what")),
                form);
    }

    private void act(Runnable work, Runnable changed) {
        if (Trying.to(words.texts(), work)) changed.run();
    }
}
