package org.icjc.members.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tie filed for good, renewed yearly.
 *
 * @param key ISO code, institution code, situation code, or a name
 * @param until the last day of the tie, null: it goes on
 */
public record StandingConflict(Kind kind, String key, Degree degree, @Nullable LocalDate until) {

    /** With what the tie is. */
    public enum Kind {
        STATE,
        INST,
        SIT,
        NAME
    }

    /** How strong it is. */
    public enum Degree {
        ACTUAL,
        POTENTIAL,
        PERCEIVED
    }

    boolean hasEndedBefore(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    @Override
    public String toString() {
        return "[standing conflict]";
    }
}
