package org.icjc.members.matching;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The standing conflicts somebody declared. "Declared none" is a dated row; "not asked" is no row.
 *
 * @param declaredAt null: never asked or never answered
 * @param none declared to have none
 */
public record Declarations(
        @Nullable LocalDate declaredAt, boolean none, List<StandingConflict> entries) {

    /** Never asked. */
    public static final Declarations NOT_ASKED = new Declarations(null, false, List.of());

    private static final int VALID_DAYS = 365;

    public Declarations {
        entries = List.copyOf(entries);
    }

    boolean isTooOld(LocalDate today) {
        return declaredAt != null && declaredAt.plusDays(VALID_DAYS).isBefore(today);
    }

    @Override
    public String toString() {
        return "[declarations]";
    }
}
