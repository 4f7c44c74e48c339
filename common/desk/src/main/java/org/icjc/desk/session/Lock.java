package org.icjc.desk.session;

import java.time.Instant;

/** That a session is locked, since when, and why. */
record Lock(Instant since, Cause cause) {
    enum Cause {
        BUTTON,
        IDLE,
        REMOVAL
    }
}
