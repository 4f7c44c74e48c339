package org.icjc.members.matching;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.icjc.kernel.taxonomy.SupportType;

/** The hard rules of one member before one request. */
final class Rules {

    private Rules() {}

    static Map<Rule, RuleResult> of(Scene scene, Finding ties, Finding never, Finding sides) {
        var results = new EnumMap<Rule, RuleResult>(Rule.class);
        results.put(Rule.STATUS, status(scene.member().standing()));
        results.put(Rule.NEVER, RuleResult.passedIf(never.verdict() == Verdict.CLEAR));
        results.put(Rule.SIDE, RuleResult.passedIf(sides.verdict() == Verdict.CLEAR));
        results.put(Rule.CONFLICT, conflict(scene, ties));
        results.put(Rule.DECLARED, declared(scene.member().declarations(), scene.today()));
        results.put(Rule.TYPE, type(scene));
        results.put(Rule.LANGUAGE, new LanguageFit(scene).rule());
        results.put(Rule.FORMAT, new Formats(scene).rule());
        results.put(Rule.PERIOD, Period.rule(scene));
        results.put(Rule.CAPACITY, CapacityFit.rule(scene));
        return results;
    }

    /** The conflict officer clears a possible conflict, never a blocked one. */
    private static RuleResult conflict(Scene scene, Finding ties) {
        boolean cleared = scene.request().cleared().contains(scene.member().id());
        return cleared && ties.verdict() == Verdict.POSSIBLE
                ? RuleResult.passed("cleared")
                : ties.rule();
    }

    private static RuleResult status(Standing standing) {
        return switch (standing) {
            case ACTIVE -> RuleResult.PASSED;
            case GRACE -> RuleResult.GRACE;
            case NOT_ACTIVE -> RuleResult.failed("not-active");
        };
    }

    /** "Declared none" is a dated row, "not asked" is no row. */
    private static RuleResult declared(Declarations declarations, LocalDate today) {
        if (declarations.declaredAt() == null) {
            return RuleResult.unknown("not-asked");
        }
        if (declarations.isTooOld(today)) {
            return RuleResult.unknown("too-old");
        }
        return RuleResult.passed(declarations.none() ? "none" : "some");
    }

    private static RuleResult type(Scene scene) {
        Set<SupportType> types = scene.profile().types();
        return types == null
                ? RuleResult.NOT_SAID
                : RuleResult.passedIf(types.contains(scene.need().type()));
    }

    static Group group(Map<Rule, RuleResult> results) {
        if (results.entrySet().stream().anyMatch(Rules::isFailedForGood)) {
            return Group.C;
        }
        return results.values().stream().allMatch(RuleResult::isPassed) ? Group.A : Group.B;
    }

    private static boolean isFailedForGood(Map.Entry<Rule, RuleResult> entry) {
        RuleResult result = entry.getValue();
        return result.outcome() == RuleResult.Outcome.FAILED
                && switch (entry.getKey()) {
                    case STATUS -> !result.equals(RuleResult.GRACE);
                    case NEVER, SIDE, CONFLICT -> true;
                    case DECLARED, TYPE, LANGUAGE, FORMAT, PERIOD, CAPACITY -> false;
                };
    }
}
