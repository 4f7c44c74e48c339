package org.icjc.desk.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.icjc.desk.PersonId;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.Test;

class DeskSessionsTest {
    private final MovingClock clock = new MovingClock();
    private final DeskSessions sessions = new DeskSessions(clock, Duration.ofMinutes(15));
    private final PersonId person = PersonId.mint();
    private final Seed seed = Seed.random();
    private final String token = sessions.open(person, Door.DESK, seed);

    @Test
    void an_open_session_has_the_persons_keys() {
        assertThat(sessions.keys(token).publicKeys()).isEqualTo(KeyPairs.of(seed).publicKeys());
    }

    @Test
    void a_lock_zeroes_the_seed_and_ends_keys_that_were_handed_out() {
        KeyPairs handedOut = sessions.keys(token);
        sessions.lock(token, Lock.Cause.BUTTON);
        assertThat(seed.isDestroyed()).isTrue();
        assertThatThrownBy(() -> sessions.keys(token)).isInstanceOf(Locked.class);
        assertThatThrownBy(() -> handedOut.sign(new byte[1]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_passphrase_opens_a_locked_session_again() {
        sessions.lock(token, Lock.Cause.BUTTON);
        Seed again = Seed.random();
        sessions.unlock(token, again);
        assertThat(sessions.keys(token).publicKeys()).isEqualTo(KeyPairs.of(again).publicKeys());
    }

    @Test
    void a_session_that_idles_locks_and_one_that_works_does_not() {
        clock.pass(Duration.ofMinutes(14));
        sessions.worked(token);
        clock.pass(Duration.ofMinutes(14));
        sessions.lockIdle();
        assertThat(sessions.isLocked(token)).isFalse();
        clock.pass(Duration.ofMinutes(1));
        sessions.lockIdle();
        assertThat(sessions.isLocked(token)).isTrue();
        assertThat(sessions.lockOf(token)).isEqualTo(new Lock(clock.instant(), Lock.Cause.IDLE));
    }

    @Test
    void work_in_a_locked_session_does_not_open_it() {
        sessions.lock(token, Lock.Cause.BUTTON);
        sessions.worked(token);
        assertThat(sessions.isLocked(token)).isTrue();
        assertThat(sessions.untilLock(token)).isZero();
    }

    @Test
    void people_are_warned_two_minutes_before() {
        clock.pass(Duration.ofMinutes(13));
        assertThat(sessions.untilLock(token)).isEqualTo(DeskSessions.WARNING);
    }

    @Test
    void whoever_is_removed_has_no_session_left_to_unlock() {
        String other = sessions.open(person, Door.DESK, Seed.random());
        String somebodyElses = sessions.open(PersonId.mint(), Door.DESK, Seed.random());
        sessions.endAllOf(person);
        assertThat(sessions.exists(token)).isFalse();
        assertThat(sessions.exists(other)).isFalse();
        assertThat(sessions.exists(somebodyElses)).isTrue();
        Seed late = Seed.random();
        assertThatThrownBy(() -> sessions.unlock(token, late)).isInstanceOf(Locked.class);
        assertThat(late.isDestroyed()).isTrue();
    }

    @Test
    void windows_are_told_once_that_they_must_close() {
        List<String> told = new ArrayList<>();
        sessions.whenLocked((locked, ended) -> told.add(locked.equals(token) + " " + ended));
        sessions.lock(token, Lock.Cause.BUTTON);
        sessions.lock(token, Lock.Cause.IDLE);
        sessions.end(token);
        assertThat(told).containsExactly("true false", "true true");
    }

    @Test
    void a_process_that_ends_leaves_no_seed() {
        sessions.lockAll();
        assertThat(seed.isDestroyed()).isTrue();
    }

    @Test
    void the_idle_time_is_between_five_minutes_and_an_hour() {
        assertThatThrownBy(() -> new DeskSessions(clock, Duration.ofMinutes(4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DeskSessions(clock, Duration.ofMinutes(61)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new DeskSessions(clock, Duration.ofMinutes(5)).idle())
                .isEqualTo(Duration.ofMinutes(5));
    }
}
