package org.icjc.desk.session;

import java.time.Instant;
import org.icjc.desk.PersonId;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Seed;
import org.jspecify.annotations.Nullable;

/** One person's keys in one session, from unlocking to locking. */
final class DeskSession {
    private final PersonId person;
    private final Door door;
    private @Nullable Seed seed;
    private @Nullable KeyPairs keys;
    private Instant lastWork;
    private @Nullable Lock lock;

    DeskSession(PersonId person, Door door, Seed seed, Instant now) {
        this.person = person;
        this.door = door;
        this.seed = seed;
        this.keys = KeyPairs.of(seed);
        this.lastWork = now;
    }

    synchronized KeyPairs keys() {
        if (keys == null) throw new Locked();
        return keys;
    }

    synchronized void worked(Instant now) {
        if (keys != null && now.isAfter(lastWork)) lastWork = now;
    }

    /** True if it was open. The private halves end with their seed. */
    synchronized boolean lock(Lock why) {
        if (seed == null || keys == null) return false;
        seed.destroy();
        keys.destroy();
        seed = null;
        keys = null;
        lock = why;
        return true;
    }

    synchronized void unlock(Seed opened, Instant now) {
        seed = opened;
        keys = KeyPairs.of(opened);
        lock = null;
        lastWork = now;
    }

    synchronized boolean isLocked() {
        return keys == null;
    }

    synchronized @Nullable Lock lock() {
        return lock;
    }

    synchronized Instant lastWork() {
        return lastWork;
    }

    PersonId person() {
        return person;
    }

    Door door() {
        return door;
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
