package org.icjc.members.desk;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;

/**
 * Runs an act of a view and says by key what was refused; what somebody wrote stays where it is.
 */
public final class Telling {
    private static final int SECONDS = 6_000;

    private Telling() {}

    /** True if it was done. */
    public static boolean done(Words words, Runnable act) {
        try {
            act.run();
            return true;
        } catch (NotThere gone) {
            throw gone;
        } catch (Refused refused) {
            String text =
                    words.has(refused.key())
                            ? words.of(refused.key(), refused.arguments())
                            : words.of("members.step.none");
            Notification shown = Notification.show(text, SECONDS, Notification.Position.BOTTOM_END);
            shown.addThemeVariants(NotificationVariant.LUMO_ERROR);
            shown.setAssertive(true);
            return false;
        }
    }
}
