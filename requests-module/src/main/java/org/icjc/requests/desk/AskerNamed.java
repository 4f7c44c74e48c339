package org.icjc.requests.desk;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;

/**
 * Words of a brief that name who asks. The first try to send is refused beside the field, with the
 * words; a tick says that they do not tell. It counts for these words and this sending alone.
 */
final class AskerNamed {
    final Checkbox leave = new Checkbox();
    private final TextArea field;
    private final Wording words;
    private Set<String> shown = Set.of();

    AskerNamed(TextArea field, Wording words) {
        this.field = field;
        this.words = words;
        leave.setLabel(words.text("desk.brief.leave"));
        leave.addValueChangeListener(_ -> field.setInvalid(!leave.getValue()));
        forget();
    }

    /** Another text, another question. */
    void forget() {
        shown = Set.of();
        leave.setVisible(false);
        field.setInvalid(false);
        leave.setValue(false);
    }

    /** Whether it may be sent as far as this goes; says why not, and which words a tick is for. */
    boolean allows(Set<String> names) {
        if (left().containsAll(names)) return true;
        forget();
        shown = names;
        String quoted = String.join(", ", names.stream().map(name -> "“" + name + "”").toList());
        field.setErrorMessage(
                words.text("desk.brief.names-asker", "n", names.size(), "words", quoted));
        leave.setVisible(true);
        field.setInvalid(true);
        field.focus();
        return false;
    }

    /** Those that the lead was shown and leaves as they are. */
    Set<String> left() {
        return leave.getValue() ? shown : Set.of();
    }
}
