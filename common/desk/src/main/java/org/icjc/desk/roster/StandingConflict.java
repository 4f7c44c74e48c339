package org.icjc.desk.roster;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * What a person is tied to for good, as last filed. With both sets empty it is "declared none",
 * which is a fact of its own.
 *
 * @param states ISO 3166-1 alpha-2
 * @param institutions by code
 */
public record StandingConflict(Instant filedAt, Set<String> states, Set<String> institutions) {
    private static final int RENEWED_AFTER_DAYS = 365;

    public StandingConflict {
        states = Set.copyOf(states);
        institutions = Set.copyOf(institutions);
    }

    public boolean isNone() {
        return states.isEmpty() && institutions.isEmpty();
    }

    /** Filed once, renewed yearly. */
    public boolean isDue(Instant now) {
        return now.isAfter(filedAt.plus(RENEWED_AFTER_DAYS, ChronoUnit.DAYS));
    }
}
