package org.icjc.desk.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.icjc.kernel.json.ForgetfulJson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The open browser windows of each session: they are told how long it stays unlocked, and close,
 * with everything they show, when it locks.
 */
@Component
@OnPart({Part.DESK, Part.PORTAL})
public class Sitting {
    /** A window that shows how long its session stays unlocked. */
    public interface Watcher {
        void left(Duration untilLock);
    }

    private record Window(String token, Door door, Watcher watcher) {}

    private final Map<UI, Window> windows = new ConcurrentHashMap<>();
    private final CurrentPerson me;
    private final DeskSessions sessions;
    private final boolean demo;

    Sitting(CurrentPerson me, DeskSessions sessions, ObjectProvider<DemoPeople> demo) {
        this.me = me;
        this.sessions = sessions;
        this.demo = demo.getIfAvailable() != null;
        sessions.whenLocked(this::close);
        sessions.whenLocked((_, _) -> ForgetfulJson.forgetShared());
    }

    public void watch(UI ui, Door door, Watcher watcher) {
        String token = me.principal().token();
        windows.put(ui, new Window(token, door, watcher));
        watcher.left(sessions.untilLock(token));
    }

    public void leave(UI ui) {
        windows.remove(ui);
    }

    public void lockNow() {
        sessions.lock(me.principal().token(), Lock.Cause.BUTTON);
    }

    /** Ends the session; the browser is led to where one signs in. */
    public void signOut() {
        sessions.end(me.principal().token());
    }

    /** Tells every window how long it has left. */
    void tell() {
        windows.forEach((ui, window) ->
                reach(ui, () -> window.watcher().left(sessions.untilLock(window.token()))));
    }

    private void close(String token, boolean ended) {
        windows.forEach((ui, window) -> {
            if (window.token().equals(token)) reach(ui, () -> close(ui, window.door(), ended));
        });
    }

    private static void close(UI ui, Door door, boolean ended) {
        String place =
                Place.keep(
                        ui.getSession().getSession()::setAttribute,
                        door,
                        ui.getInternals().getActiveViewLocation().getPathWithQueryParameters());
        ui.getPage().setLocation(ended ? door.signIn() : door.unlock() + place);
        // Detaches every component: nothing that was opened stays in the memory of the window.
        ui.close();
    }

    private void reach(UI ui, Runnable work) {
        try {
            ui.access(work::run);
        } catch (UIDetachedException e) {
            windows.remove(ui);
        }
    }

    /** Whether the people of this installation are invented and their keys lie open. */
    public boolean isDemo() {
        return demo;
    }

    /** How long before the lock people are warned. */
    public Duration warning() {
        return DeskSessions.WARNING;
    }
}
