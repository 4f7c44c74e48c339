package org.icjc.members.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.icjc.requests.request.SettleReason;

/** Reasons with and without a conflict; the button says what the chosen one does. */
final class SettleChoice extends Div {
    final RadioButtonGroup<SettleReason> why = new RadioButtonGroup<>();
    final Button settle = new Button();

    SettleChoice(Words words, String clearKey, String endKey, Consumer<SettleReason> done) {
        addClassName("flow");
        why.setLabel(words.of("members.settle.why"));
        why.setItems(SettleReason.values());
        why.setItemLabelGenerator(reason ->
                words.of(
                        reason.clears()
                                ? "members.settle.way.clear"
                                : "members.settle.way.conflict",
                        "why",
                        words.of(reason.messageKey())));
        settle.setText(words.of("members.settle.choose"));
        settle.setEnabled(false);
        why.addValueChangeListener(event -> {
            SettleReason reason = event.getValue();
            settle.setEnabled(reason != null);
            if (reason != null) settle.setText(words.of(reason.clears() ? clearKey : endKey));
        });
        settle.addClickListener(_ -> why.getOptionalValue().ifPresent(done));
        add(why, settle);
    }
}
