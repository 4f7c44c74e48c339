package org.icjc.requests.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.icjc.desk.ui.Trying;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.Inbox;

/** A tie found later: says what it takes away before the button can be pressed. */
final class SteppingAside extends Details {
    final Button step = new Button();

    SteppingAside(Inbox.Row row, Declarations declarations, Wording words, Runnable changed) {
        step.setText(words.text("desk.aside.do"));
        step.addThemeVariants(ButtonVariant.ERROR);
        step.addClickListener(_ -> {
            if (Trying.to(words.texts(), () -> declarations.stepAside(row.id()))) changed.run();
        });
        Div shown = new Div(new Paragraph(words.text("desk.aside.what")), step);
        shown.addClassName("flow");
        setSummaryText(words.text("desk.aside"));
        add(shown);
    }
}
