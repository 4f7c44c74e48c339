package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A native radio button: ten rows need no grid, whose cell navigation takes the arrow keys. */
@Tag("input")
final class Pick extends Component {
    /**
     * @param group the row that it belongs to
     * @param label read out: row and answer
     */
    Pick(String group, String label, Runnable chosen) {
        getElement()
                .setAttribute("type", "radio")
                .setAttribute("name", group)
                .setAttribute("aria-label", label);
        getElement()
                .addPropertyChangeListener(
                        "checked",
                        "change",
                        change -> {
                            if (change.isUserOriginated() && Boolean.TRUE.equals(change.getValue()))
                                chosen.run();
                        });
    }

    void check(boolean checked) {
        getElement().setProperty("checked", checked);
    }

    boolean isChecked() {
        return getElement().getProperty("checked", false);
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
