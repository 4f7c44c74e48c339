package org.icjc.desk.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.Locale;
import org.icjc.desk.session.Sitting;
import org.icjc.kernel.texts.Texts;

/** Two minutes before an idle session locks it says so; any act, also its button, puts it off. */
final class LockWarning {
    final Notification notification = new Notification();
    private final Sitting sitting;

    LockWarning(Texts texts, Sitting sitting) {
        this.sitting = sitting;
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(0);
        Button stay = new Button(texts.text(Locale.ENGLISH, "shell.stay"));
        stay.addClickListener(_ -> notification.close());
        Div row = new Div(new Span(texts.text(Locale.ENGLISH, "shell.locks-soon")), stay);
        row.addClassName("row-of");
        notification.add(row);
    }

    void left(Duration untilLock) {
        boolean soon = untilLock.compareTo(sitting.warning()) <= 0;
        if (soon && !notification.isOpened()) notification.open();
        if (!soon && notification.isOpened()) notification.close();
    }
}
