package org.icjc.requests.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.icjc.requests.request.SettleReason;

/** How to settle a possible conflict: the reason says which way it goes. */
final class Settling extends Div {
    final RadioButtonGroup<SettleReason> why = new RadioButtonGroup<>();
    final Button settle = new Button();

    Settling(Wording words, Consumer<SettleReason> done) {
        addClassName("flow");
        why.setLabel(words.text("desk.conflicts.why"));
        why.setItems(SettleReason.values());
        why.setItemLabelGenerator(reason -> label(words, reason));
        settle.setText(words.text("desk.conflicts.settle"));
        settle.setEnabled(false);
        why.addValueChangeListener(event -> {
            SettleReason reason = event.getValue();
            settle.setEnabled(reason != null);
            if (reason != null) settle.setText(words.text(outcome(reason)));
        });
        settle.addClickListener(_ -> why.getOptionalValue().ifPresent(done));
        add(why, settle);
    }

    private static String label(Wording words, SettleReason reason) {
        String way = reason.clears() ? "desk.conflicts.way.clear" : "desk.conflicts.way.conflict";
        return words.text(way, "why", words.text(reason.messageKey()));
    }

    private static String outcome(SettleReason reason) {
        return reason.clears() ? "desk.conflicts.clear" : "desk.conflicts.recuse";
    }
}
