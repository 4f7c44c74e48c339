package org.icjc.desk.session;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.kernel.json.ForgetfulJson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.parts.Parts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every few seconds who has idled long enough, and who may not be here any more. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
class IdleWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IdleWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final DeskSessions sessions;
    private final Sitting sitting;
    private final People people;
    private final Parts parts;
    private volatile ScheduledExecutorService clockwork = stopped();

    IdleWatch(DeskSessions sessions, Sitting sitting, People people, Parts parts) {
        this.sessions = sessions;
        this.sitting = sitting;
        this.people = people;
        this.parts = parts;
    }

    private static ScheduledExecutorService stopped() {
        ScheduledExecutorService none =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("idle-watch").factory());
        none.shutdown();
        return none;
    }

    @Override
    public void start() {
        clockwork =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("idle-watch").factory());
        var unused =
                clockwork.scheduleWithFixedDelay(
                        this::lookSafely, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    // One failed look must not be the last: the next one locks.
    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("idle watch: {}", e.getClass().getName());
        }
    }

    void look() {
        sessions.lockIdle();
        sitting.tell();
        // A window that was open while another locked may have given back what it showed.
        ForgetfulJson.forgetShared();
        for (Door door : Door.values()) if (parts.run(door.part())) endThoseSwitchedOff(door);
    }

    // The account may have been switched off by another process.
    private void endThoseSwitchedOff(Door door) {
        for (PersonId person : sessions.peopleAt(door)) {
            boolean active =
                    PartScope.call(
                            door.part(),
                            () -> people.find(person).map(Person::isActive).orElse(false));
            if (!active) sessions.endAllOf(person);
        }
    }

    @Override
    public void stop() {
        clockwork.shutdownNow();
        sessions.lockAll();
    }

    @Override
    public boolean isRunning() {
        return !clockwork.isShutdown();
    }
}
