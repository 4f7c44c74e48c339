package org.icjc.members.matching;

import java.util.Locale;

/** The hard rules, in the order of the card. */
public enum Rule {
    STATUS(Override.GRACE_ONLY),
    NEVER(Override.NO),
    SIDE(Override.NO),
    CONFLICT(Override.CONFLICT_OFFICER),
    DECLARED(Override.NO),
    TYPE(Override.YES),
    LANGUAGE(Override.YES),
    FORMAT(Override.YES),
    PERIOD(Override.YES),
    CAPACITY(Override.YES);

    /**
     * Who may offer in spite of a rule that is not passed, for the request at hand, with a reason
     * that stays on the card.
     */
    public enum Override {
        /** One committee member. */
        YES,
        /** One committee member, if the attestation alone is late. */
        GRACE_ONLY,
        /** The conflict officer, for a possible conflict; a blocked one never. */
        CONFLICT_OFFICER,
        NO
    }

    private final Override override;

    Rule(Override override) {
        this.override = override;
    }

    /** The stable code, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who may override a result of this rule that is not passed. */
    public Override overrideOf(RuleResult result) {
        return switch (override) {
            case YES, NO -> override;
            case GRACE_ONLY -> result.equals(RuleResult.GRACE) ? override : Override.NO;
            case CONFLICT_OFFICER ->
                    result.outcome() == RuleResult.Outcome.UNKNOWN ? override : Override.NO;
        };
    }
}
