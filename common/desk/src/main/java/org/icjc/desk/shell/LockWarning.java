package org.icjc.desk.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Locale;
import org.icjc.desk.session.Sitting;
import org.icjc.kernel.texts.Texts;

/**
 * Two minutes before an idle session locks it says so; any act, also its button, puts it off. Not a
 * Notification: the browser answers its opening, and that answer would count as work.
 */
final class LockWarning extends Div {
    private final transient Sitting sitting;

    LockWarning(Texts texts, Sitting sitting) {
        this.sitting = sitting;
        addClassNames("note", "lock-warning", "row-of");
        getElement().setAttribute("role", "alert");
        Button stay = new Button(texts.text(Locale.ENGLISH, "shell.stay"));
        stay.addClickListener(_ -> setVisible(false));
        add(new Span(texts.text(Locale.ENGLISH, "shell.locks-soon")), stay);
        setVisible(false);
    }

    void left(Duration untilLock) {
        setVisible(untilLock.compareTo(sitting.warning()) <= 0);
    }
}
