package org.icjc.members.portal;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;

/** What is missing or wrong in a form, each beside its field; the first of them gets the focus. */
final class Slips {
    private final List<HasValidationProperties> found = new ArrayList<>();

    /**
     * @param words what to do about it, shown beside the field unless it is right
     */
    void expect(boolean right, HasValidationProperties field, String words) {
        if (found.contains(field)) return;
        field.setErrorMessage(right ? "" : words);
        field.setInvalid(!right);
        if (!right) found.add(field);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void focusFirst() {
        // A group of choices takes no focus itself: its first choice does.
        found.getFirst()
                .getElement()
                .executeJs("(this.querySelector('vaadin-radio-button') || this).focus()");
    }
}
