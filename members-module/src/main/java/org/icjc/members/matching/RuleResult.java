package org.icjc.members.matching;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of a rule. Unknown is never shown as failed.
 *
 * @param note what kind of pass or failure, null if there is only one
 */
public record RuleResult(Outcome outcome, @Nullable String note) {

    /** Passed, failed, or not known because somebody was not asked or has not said. */
    public enum Outcome {
        PASSED,
        FAILED,
        UNKNOWN
    }

    static final RuleResult PASSED = new RuleResult(Outcome.PASSED, null);
    static final RuleResult FAILED = new RuleResult(Outcome.FAILED, null);
    static final RuleResult NOT_SAID = new RuleResult(Outcome.UNKNOWN, "not-said");
    static final RuleResult GRACE = failed("grace");

    static RuleResult passed(String note) {
        return new RuleResult(Outcome.PASSED, note);
    }

    static RuleResult failed(String note) {
        return new RuleResult(Outcome.FAILED, note);
    }

    static RuleResult unknown(String note) {
        return new RuleResult(Outcome.UNKNOWN, note);
    }

    static RuleResult passedIf(boolean passes) {
        return passes ? PASSED : FAILED;
    }

    /** Passed, in whatever way. */
    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }

    /** The key of the sentence: {@code match.rule.<id>.<result>[.<note>]}. */
    public String messageKey(Rule rule) {
        return "match.rule."
                + rule.code()
                + "."
                + outcome.name().toLowerCase(Locale.ROOT)
                + (note == null ? "" : "." + note);
    }
}
