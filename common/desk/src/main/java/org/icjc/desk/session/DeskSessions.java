package org.icjc.desk.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.icjc.desk.PersonId;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Seed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one place in which people's seeds live, by the random token of their session, and only while
 * they are unlocked. Zeroed at lock, at sign-out, after idling, and when the account is switched
 * off.
 */
@Component
public class DeskSessions {
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofMinutes(60);

    /** How long before the lock of an idle session people are warned. */
    static final Duration WARNING = Duration.ofMinutes(2);

    private final Map<String, DeskSession> sessions = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Duration idle;
    private final List<Closing> closings = new CopyOnWriteArrayList<>();

    DeskSessions(Clock clock, @Value("${icjc.desk.idle:PT15M}") Duration idle) {
        if (idle.compareTo(SHORTEST) < 0 || idle.compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("icjc.desk.idle takes 5 to 60 minutes");
        this.clock = clock;
        this.idle = idle;
    }

    /** Closes what a locked session shows; {@code ended} when it can't be unlocked any more. */
    interface Closing {
        void close(String token, boolean ended);
    }

    void whenLocked(Closing closing) {
        closings.add(closing);
    }

    /** Takes the seed over: it is zeroed here. Gives the token by which it is found. */
    String open(PersonId person, Door door, Seed seed) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        sessions.put(token, new DeskSession(person, door, seed, clock.instant()));
        return token;
    }

    /**
     * @throws Locked if there is no such session, or it is locked
     */
    KeyPairs keys(String token) {
        DeskSession session = sessions.get(token);
        if (session == null) throw new Locked();
        return session.keys();
    }

    void worked(String token) {
        DeskSession session = sessions.get(token);
        if (session != null) session.worked(clock.instant());
    }

    void lock(String token, Lock.Cause cause) {
        DeskSession session = sessions.get(token);
        if (session != null && session.lock(new Lock(clock.instant(), cause)))
            closings.forEach(closing -> closing.close(token, false));
    }

    void unlock(String token, Seed seed) {
        DeskSession session = sessions.get(token);
        if (session == null) {
            seed.destroy();
            throw new Locked();
        }
        session.unlock(seed, clock.instant());
    }

    /** Ends the session for good: nothing of it is left to be unlocked. */
    void end(String token) {
        DeskSession session = sessions.remove(token);
        if (session == null) return;
        session.lock(new Lock(clock.instant(), Lock.Cause.REMOVAL));
        closings.forEach(closing -> closing.close(token, true));
    }

    /** The account is off: all its sessions end. */
    void endAllOf(PersonId person) {
        tokensOf(person).forEach(this::end);
    }

    List<String> tokensOf(PersonId person) {
        return sessions.entrySet().stream()
                .filter(entry -> entry.getValue().person().equals(person))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Zeroes every seed: the process ends. */
    void lockAll() {
        sessions.keySet().forEach(token -> lock(token, Lock.Cause.REMOVAL));
    }

    /** Locks whatever has idled long enough. */
    void lockIdle() {
        Instant now = clock.instant();
        sessions.forEach((token, session) -> {
            if (!session.isLocked() && !now.isBefore(session.lastWork().plus(idle)))
                lock(token, Lock.Cause.IDLE);
        });
    }

    boolean exists(String token) {
        return sessions.containsKey(token);
    }

    boolean isLocked(String token) {
        DeskSession session = sessions.get(token);
        return session == null || session.isLocked();
    }

    /** Whether the session was opened at another door than this one. */
    boolean isElsewhere(String token, Door here) {
        DeskSession session = sessions.get(token);
        return session != null && session.door() != here;
    }

    @Nullable Lock lockOf(String token) {
        DeskSession session = sessions.get(token);
        return session == null ? null : session.lock();
    }

    /** Until an idle session locks; zero when it is locked or gone. */
    Duration untilLock(String token) {
        DeskSession session = sessions.get(token);
        if (session == null || session.isLocked()) return Duration.ZERO;
        Duration left = Duration.between(clock.instant(), session.lastWork().plus(idle));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** How long a session may idle. */
    public Duration idle() {
        return idle;
    }

    /** People with a session here, locked or not, who came through this door. */
    Set<PersonId> peopleAt(Door door) {
        return sessions.values().stream()
                .filter(session -> session.door() == door)
                .map(DeskSession::person)
                .collect(Collectors.toSet());
    }
}
