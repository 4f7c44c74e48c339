package org.icjc.members.matching;

/**
 * What a member says of itself on a scale of 0 (none), 1 (knows), 2 (works with it, practises), 3
 * (leads, main).
 *
 * @param backed a consenting listed expert, or an engagement delivered in the last five years,
 *     carries the same claim; derived, never typed
 */
public record Claim(int level, boolean backed) {

    /** The best that could be said. */
    static final Claim BEST = new Claim(3, true);

    static final Claim NONE = new Claim(0, false);

    public Claim {
        if (level < 0 || level > 3) {
            throw new IllegalArgumentException("match.claim.level");
        }
    }
}
