package org.icjc.desk.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Locale;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;

/** Does what a button asks for; what is refused is said in words, and nothing else happened. */
public final class Trying {
    private Trying() {}

    /** True if it was done. */
    public static boolean to(Texts texts, Runnable work) {
        try {
            work.run();
            UI window = UI.getCurrent();
            if (window != null) ComponentUtil.fireEvent(window, new Acted(window));
            return true;
        } catch (Refused refused) {
            say(texts.text(Locale.ENGLISH, refused.key(), refused.arguments()), true);
            return false;
        }
    }

    /** Says that something was done. */
    public static void say(String words) {
        say(words, false);
    }

    /** Says that something was not done, and why. */
    public static void refuse(String words) {
        say(words, true);
    }

    private static void say(String words, boolean wrong) {
        // At the end: at the start it would lie upon the ways out at the foot of the side.
        Notification notification =
                new Notification(words, wrong ? 0 : 5_000, Notification.Position.BOTTOM_END);
        if (wrong) {
            notification.addThemeVariants(NotificationVariant.ERROR);
            notification.setDuration(12_000);
            notification.setAssertive(true);
        }
        notification.open();
    }
}
