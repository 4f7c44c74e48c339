package org.icjc.members.matching;

import org.icjc.members.matching.StandingConflict.Kind;

/**
 * A standing conflict that meets the parties.
 *
 * @param kind the class of the reason: a tie with a State, an institution, a situation, a name
 * @param reason "actual", "potential", "perceived", "ended-recently", "ended-long-ago" or
 *     "name-near"
 */
public record Hit(Verdict verdict, Kind kind, String reason) {

    /** The class and the reason as one code; no name and no key in it. */
    public String code() {
        return reason.equals("name-near")
                ? reason
                : kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + reason;
    }
}
