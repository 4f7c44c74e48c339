package org.icjc.requests.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.icjc.desk.ui.Note;
import org.icjc.desk.ui.Trying;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Inbox;

/** The intake officer proposes to decline; the second of two members who agree ends it. */
final class ProposedDecline extends Div {
    ProposedDecline(
            Inbox.Row row,
            DeclineReason reason,
            Decisions decisions,
            Wording words,
            Runnable changed) {
        Button agree = new Button(words.text("desk.proposed.agree"));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        agree.addClickListener(_ -> {
            if (Trying.to(words.texts(), () -> decisions.confirmDecline(row.id(), true)))
                changed.run();
        });
        Button not = new Button(words.text("desk.proposed.not"));
        not.addClickListener(_ -> {
            if (Trying.to(words.texts(), () -> decisions.confirmDecline(row.id(), false)))
                changed.run();
        });
        add(
                new Note(
                        words.text("desk.proposed.title"),
                        words.text(
                                "desk.proposed.what",
                                "reason",
                                words.text("desk.decline." + reason.code())),
                        agree,
                        not));
    }
}
