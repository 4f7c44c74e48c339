package org.icjc.members.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tie for good with a State, an institution, a situation or a name.
 *
 * @param key ISO 3166-1 code, institution code, situation code, or the name as written
 * @param nature what kind of tie, by code
 * @param until the day it ended or will end; null while it lasts
 */
public record StandingConflict(
        UUID id, Kind kind, String key, String nature, Degree degree, @Nullable LocalDate until) {

    /** What the tie is with. Names are stored. */
    public enum Kind {
        STATE,
        INST,
        SIT,
        NAME;

        public String messageKey() {
            return "members.tie." + name().toLowerCase(Locale.ROOT);
        }
    }
}
