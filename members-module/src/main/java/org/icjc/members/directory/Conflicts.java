package org.icjc.members.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member has declared.
 *
 * @param declaredOn the last declaration; null if never asked or never answered
 * @param none "declared none", a fact of its own
 */
public record Conflicts(
        @Nullable LocalDate declaredOn, boolean none, List<StandingConflict> entries) {
    public Conflicts {
        entries = List.copyOf(entries);
        if (none && !entries.isEmpty())
            throw new IllegalArgumentException("declared none, and has entries");
    }

    static Conflicts neverDeclared() {
        return new Conflicts(null, false, List.of());
    }
}
