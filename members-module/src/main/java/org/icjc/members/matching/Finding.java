package org.icjc.members.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * A verdict and the reasons that led to it; what weighs less than the verdict is not among them.
 *
 * @param reasons codes, without a name or a key
 */
public record Finding(Verdict verdict, List<String> reasons) {

    /** Nothing found. */
    public static final Finding CLEAR = new Finding(Verdict.CLEAR, List.of());

    public Finding {
        reasons = List.copyOf(reasons);
    }

    static Finding of(Verdict verdict, String reason) {
        return verdict == Verdict.CLEAR ? CLEAR : new Finding(verdict, List.of(reason));
    }

    /** The worse of two; the reasons of both if they weigh the same. */
    public Finding and(Finding other) {
        int compared = verdict.compareTo(other.verdict);
        if (compared != 0) {
            return compared > 0 ? this : other;
        }
        var all = new ArrayList<>(reasons);
        other.reasons.stream().filter(reason -> !all.contains(reason)).forEach(all::add);
        return new Finding(verdict, all);
    }

    /** The verdict as the rule of the card. */
    RuleResult rule() {
        return switch (verdict) {
            case CLEAR -> RuleResult.PASSED;
            case POSSIBLE -> RuleResult.unknown("possible");
            case BLOCKED -> RuleResult.failed("blocked");
        };
    }
}
