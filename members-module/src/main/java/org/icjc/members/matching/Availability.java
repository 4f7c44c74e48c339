package org.icjc.members.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a member organisation has time, and how much at once. Null, or an absent key: not said, see
 * {@link Profile}.
 *
 * @param lead days of notice needed
 * @param away days not available, empty: none
 * @param capacity engagements at once
 */
public record Availability(
        @Nullable Integer lead, @Nullable List<Away> away, @Nullable Integer capacity) {
    static final Availability EMPTY = new Availability(null, null, null);

    Availability withLead(@Nullable Integer changed) {
        return new Availability(changed, away, capacity);
    }

    Availability withAway(@Nullable List<Away> changed) {
        return new Availability(lead, changed, capacity);
    }

    Availability withCapacity(@Nullable Integer changed) {
        return new Availability(lead, away, changed);
    }
}
