package org.icjc.members.directory;

import org.icjc.kernel.taxonomy.Cefr;
import org.jspecify.annotations.Nullable;

/**
 * A language that somebody works in; null is "not said".
 *
 * @param interpreters the member brings interpreters for it; always null for an expert
 */
public record LanguageSkill(
        @Nullable Cefr speak, @Nullable Cefr write, @Nullable Boolean interpreters) {

    /** Whether this skill carries the other: as good in both registers. */
    boolean carries(LanguageSkill claim) {
        return reaches(speak, claim.speak) && reaches(write, claim.write);
    }

    private static boolean reaches(@Nullable Cefr has, @Nullable Cefr claimed) {
        return claimed == null || (has != null && has.compareTo(claimed) >= 0);
    }
}
