package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.session.Editing;
import org.icjc.desk.ui.Empty;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Section;
import org.icjc.desk.ui.Trying;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.Direction;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Message;
import org.icjc.requests.request.Messages;
import org.icjc.requests.request.Note;
import org.icjc.requests.request.Screening;

/** Two columns, two grounds, two buttons: what goes out, and what stays with the Committee. */
@org.springframework.stereotype.Component
@OnPart(Part.DESK)
class MessagesTab implements CaseTab {
    private final Messages messages;
    private final Screening screening;
    private final Editing editing;
    private final CurrentPerson me;
    private final Wording words;

    MessagesTab(
            Messages messages,
            Screening screening,
            Editing editing,
            CurrentPerson me,
            Wording words) {
        this.messages = messages;
        this.screening = screening;
        this.editing = editing;
        this.me = me;
        this.words = words;
    }

    @Override
    public String label() {
        return "desk.tab.messages";
    }

    @Override
    public String place() {
        return "messages";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(Inbox.Row request) {
        return true;
    }

    @Override
    public Component content(Inbox.Row row, Runnable changed) {
        Div both = new Div(outgoing(row, changed), staying(row, changed));
        both.addClassNames("beside", "two-grounds");
        return both;
    }

    private Section outgoing(Inbox.Row row, Runnable changed) {
        Section section =
                new Section(
                        words.text("desk.messages.out"),
                        quiet(words.text("desk.messages.out.what")));
        List<Message> all = messages.of(row.id());
        if (all.isEmpty()) section.add(new Empty(words.text("desk.messages.empty")));
        all.forEach(message -> section.add(shown(message, row)));
        section.add(form(row, changed));
        return section;
    }

    private Div shown(Message message, Inbox.Row row) {
        boolean theirs = message.direction() == Direction.FROM_REQUESTER;
        HtmlContainer who = new HtmlContainer("b");
        who.setText(words.text("desk.message." + message.kind().name() + (theirs ? ".in" : "")));
        String author = theirs ? "" : " · " + words.name(message.author());
        Paragraph head = new Paragraph(who, new Span(author + " · " + words.moment(message.at())));
        Div shown = new Div(head, text(message, theirs, row));
        shown.addClassNames("message", theirs ? "in" : "out");
        if (message.kind() == Message.Kind.QUESTION)
            shown.add(
                    quiet(
                            words.text(
                                    message.answered()
                                            ? "desk.message.answered"
                                            : "desk.message.unanswered")));
        return shown;
    }

    private static Paragraph text(Message message, boolean theirs, Inbox.Row row) {
        Paragraph text =
                theirs
                        ? new Paragraph(new Foreign(message.text(), row.language()))
                        : new Paragraph(message.text());
        text.addClassName("written");
        return text;
    }

    private Component form(Inbox.Row row, Runnable changed) {
        TextArea area = new TextArea(words.text("desk.messages.write"));
        area.setMaxLength(4000);
        area.setWidthFull();
        Editing.Kept kept = editing.keep(area, "message:" + row.id());
        RadioButtonGroup<Message.Kind> kind = new RadioButtonGroup<>();
        kind.setAriaLabel(words.text("desk.messages.kind"));
        kind.setItems(kinds(row));
        kind.setItemLabelGenerator(each -> words.text("desk.messages.kind." + each.name()));
        kind.setValue(Message.Kind.MESSAGE);
        kind.setVisible(kinds(row).size() > 1);
        Button send = new Button(words.text("desk.messages.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickListener(_ -> {
            if (Trying.to(words.texts(), () -> send(row, kind.getValue(), area.getValue()))) {
                kept.done();
                changed.run();
            }
        });
        Div foot = new Div(send, quietly(words.text("desk.messages.kept")));
        foot.addClassName("row-of");
        Div form = new Div(area, kind, foot);
        form.addClassName("tight");
        return form;
    }

    /** Only the intake officer asks questions that stop the clock, and only while checking. */
    private List<Message.Kind> kinds(Inbox.Row row) {
        return me.has(DeskRole.INTAKE_OFFICER) && row.state() == RequestState.SCREENING
                ? List.of(Message.Kind.MESSAGE, Message.Kind.QUESTION)
                : List.of(Message.Kind.MESSAGE);
    }

    private void send(Inbox.Row row, Message.Kind kind, String text) {
        switch (kind) {
            case QUESTION -> screening.ask(row.id(), List.of(text));
            case MESSAGE, ANSWER -> messages.write(row.id(), text);
        }
    }

    private Div staying(Inbox.Row row, Runnable changed) {
        Section section =
                new Section(words.text("desk.notes"), quiet(words.text("desk.notes.what")));
        for (Note note : messages.notes(row.id())) {
            HtmlContainer who = new HtmlContainer("b");
            who.setText(words.name(note.author()));
            Paragraph text = new Paragraph(note.text());
            text.addClassName("written");
            Div shown = new Div(new Paragraph(who, new Span(" · " + words.day(note.at()))), text);
            shown.addClassName("message");
            section.add(shown);
        }
        TextArea area = new TextArea(words.text("desk.notes.write"));
        area.setMaxLength(4000);
        area.setWidthFull();
        Editing.Kept kept = editing.keep(area, "note:" + row.id());
        Button add = new Button(words.text("desk.notes.add"));
        add.addClickListener(_ -> {
            if (Trying.to(words.texts(), () -> messages.note(row.id(), area.getValue()))) {
                kept.done();
                changed.run();
            }
        });
        section.add(area, add);
        Div card = new Div(section);
        card.addClassName("card");
        return card;
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Span quietly(String words) {
        Span span = new Span(words);
        span.addClassName("quiet");
        return span;
    }
}
