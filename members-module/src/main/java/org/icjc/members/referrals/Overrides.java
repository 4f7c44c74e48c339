package org.icjc.members.referrals;

import java.util.Map;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.matching.MatchCard;
import org.icjc.members.matching.Rule;
import org.icjc.members.matching.RuleResult;

/** Which rules one committee member may go past, with a reason that stays on the card. */
final class Overrides {
    private Overrides() {}

    /**
     * @throws Refused if a rule is not passed that nobody may go past here, or without a reason
     */
    static void check(MatchCard card, String reason) {
        for (Map.Entry<Rule, RuleResult> rule : card.rules().entrySet()) {
            if (rule.getValue().isPassed()) continue;
            switch (rule.getKey().overrideOf(rule.getValue())) {
                case YES -> {
                    if (reason.isBlank()) throw new Refused("members.override.reason");
                }
                // The conflict officer's word is in the sealed verdict, which was asked before.
                case CONFLICT_OFFICER -> {}
                // Grace needs its attestation before an offer; the membership guard says so.
                case GRACE_ONLY, NO -> throw new Refused("members.override.never");
            }
        }
    }
}
