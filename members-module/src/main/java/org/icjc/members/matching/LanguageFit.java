package org.icjc.members.matching;

import java.util.Map;
import java.util.OptionalInt;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.taxonomy.Cefr;

/** The language of the work: direct, or over a bridge of interpreters or translation. */
final class LanguageFit {

    private final LanguagePoints points;
    private final Need.Languages need;
    private final Map<String, LanguageSkill> skills;
    private final boolean said;

    LanguageFit(Scene scene) {
        points = scene.tables().languages();
        need = scene.need().languages();
        Map<String, LanguageSkill> languages = scene.profile().languages();
        said = languages != null;
        skills = languages == null ? Map.of() : languages;
    }

    static OptionalInt value(Scene scene) {
        var fit = new LanguageFit(scene);
        return fit.need.asked().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(fit.direct(), fit.bridge()));
    }

    /**
     * Level that counts for a language: the best of it and its kin, capped where nobody stands
     * behind it; 0 if none.
     */
    int level(String asked) {
        int best = 0;
        for (var skill : skills.entrySet()) {
            OptionalInt cost = points.cost(skill.getKey(), asked);
            if (cost.isPresent()) {
                best = Math.max(best, counted(skill.getValue()) - cost.getAsInt());
            }
        }
        return best;
    }

    private int counted(LanguageSkill skill) {
        int level = skill.level(need.register());
        return skill.backed() ? level : Math.min(level, points.unbackedAtMost());
    }

    /** Points of a level for the need, in hundredths. */
    int pointsOf(int level) {
        return level == 0 ? 0 : points.ofDistance(Math.max(0, need.need() - level));
    }

    private int following(LanguageLevel asked) {
        return need.isProduct() ? 100 : points.ofFollowing(asked.level());
    }

    /** In ten-thousandths: the best over the languages asked. */
    int direct() {
        return need.asked().stream()
                .mapToInt(asked -> pointsOf(level(asked.tag())) * following(asked))
                .max()
                .orElse(0);
    }

    /**
     * In ten-thousandths: over interpreters or translators, to somebody who works well in some
     * language.
     */
    int bridge() {
        if (need.noInterpreter() || !worksWellInSomeLanguage()) {
            return 0;
        }
        return need.asked().stream()
                .filter(asked -> need.bridgeOffered() || bringsInterpreters(asked.tag()))
                .mapToInt(asked -> points.bridge() * following(asked))
                .max()
                .orElse(0);
    }

    private boolean worksWellInSomeLanguage() {
        return skills.values().stream()
                .anyMatch(skill -> skill.level(need.register()) >= Cefr.B2.level());
    }

    boolean bringsInterpreters(String asked) {
        return skills.entrySet().stream()
                .anyMatch(skill ->
                        skill.getValue().interpreters() && points.same(skill.getKey(), asked));
    }

    RuleResult rule() {
        if (need.asked().isEmpty()) {
            return RuleResult.passed("not-asked");
        }
        if (!said) {
            return RuleResult.NOT_SAID;
        }
        if (need.asked().stream().anyMatch(this::worksDirectly)) {
            return RuleResult.passed("direct");
        }
        return bridge() > 0 ? RuleResult.passed("bridge") : RuleResult.FAILED;
    }

    private boolean worksDirectly(LanguageLevel asked) {
        return level(asked.tag()) >= need.need() - 1 && canBeFollowed(asked);
    }

    boolean canBeFollowed(LanguageLevel asked) {
        return need.isProduct() || asked.level().compareTo(Cefr.B1) >= 0;
    }
}
