package org.icjc.kernel.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another international judicial institution.
 *
 * @param code our stable code
 * @param kind for example "hybrid criminal", "residual mechanism"
 * @param countries ISO codes of the seat or seats
 * @param workingLanguages BCP 47, empty if not known
 * @param successor the institution that took over or hosts it, null if none
 * @param name its English name
 */
public record Institution(
        String code,
        String kind,
        Status status,
        List<String> countries,
        List<String> workingLanguages,
        @Nullable String successor,
        String name) {

    /** Where it stands in its life. */
    public enum Status {
        ACTIVE,
        RESIDUAL,
        CLOSED,
        SETTING_UP,
        PLANNED
    }

    /**
     * Closed bodies stay listed so that old mandates and conflicts can be named; a form hides them.
     */
    public boolean isOpen() {
        return status != Status.CLOSED;
    }
}
