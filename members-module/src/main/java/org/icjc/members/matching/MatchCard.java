package org.icjc.members.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.icjc.members.matching.RuleResult.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Why a member fits a request, or not.
 *
 * @param member its id
 * @param rules every hard rule with its result
 * @param verdict of the conflict check, with the never-lists and the sides of a matter
 * @param reasons codes of what led to the verdict; none if it is clear
 * @param score null in group C: who failed for good is never scored
 * @param seed SHA-256 in hexadecimal: the last word on the order, the same for everybody
 * @param tablesVersion the tables with which it was computed
 */
public record MatchCard(
        String member,
        Group group,
        Map<Rule, RuleResult> rules,
        Verdict verdict,
        List<String> reasons,
        @Nullable Score score,
        String seed,
        int tablesVersion) {

    public MatchCard {
        reasons = List.copyOf(reasons);
    }

    /** The rules as the card lists them: failed, unknown, passed. */
    public List<Rule> rulesInOrder() {
        return Stream.of(Outcome.FAILED, Outcome.UNKNOWN, Outcome.PASSED)
                .flatMap(outcome -> rulesWith(outcome).stream())
                .toList();
    }

    private List<Rule> rulesWith(Outcome outcome) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().outcome() == outcome)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String toString() {
        return "[match card]";
    }
}
