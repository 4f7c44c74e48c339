package org.icjc.members.matching;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.taxonomy.Cefr;

/** The least single change that passes a rule; empty if none does. */
final class LeastChange {

    private LeastChange() {}

    static Optional<String> toPass(Rule rule, RuleResult result, Scene scene) {
        return switch (rule) {
            case STATUS -> Optional.of("attest");
            case NEVER, SIDE -> Optional.empty();
            case CONFLICT -> Optional.of("conflict-officer");
            case DECLARED -> Optional.of("declare-conflicts");
            case TYPE -> Optional.of(notSaid(result) ? "say:types" : "offer-type");
            case LANGUAGE -> notSaid(result) ? Optional.of("say:languages") : language(scene);
            case FORMAT -> notSaid(result) ? Optional.of("say:formats") : format(scene);
            case PERIOD -> notSaid(result) ? Optional.of("say:dates") : period(scene);
            case CAPACITY -> Optional.of(notSaid(result) ? "say:capacity" : places(scene));
        };
    }

    private static boolean notSaid(RuleResult result) {
        return result.equals(RuleResult.NOT_SAID);
    }

    /**
     * One below the need, in the language with the fewest steps to go, then in the request's order.
     */
    private static Optional<String> language(Scene scene) {
        var fit = new LanguageFit(scene);
        Need.Languages need = scene.need().languages();
        return need.asked().stream()
                .filter(fit::canBeFollowed)
                .max(Comparator.comparingInt((LanguageLevel asked) -> fit.level(asked.tag())))
                .map(asked -> "language-level:" + asked.tag() + ":" + Cefr.of(need.need() - 1));
    }

    /** For each way asked in turn: offer it, or travel for it. */
    private static Optional<String> format(Scene scene) {
        Profile profile = scene.profile();
        Set<Mode> offered = profile.formats() == null ? Set.of() : profile.formats();
        for (Mode mode : scene.need().modes()) {
            if (!offered.contains(mode)) {
                Set<Mode> more = EnumSet.of(mode);
                more.addAll(offered);
                if (passesWith(scene, profile.withFormats(more))) {
                    return Optional.of("format:" + mode.code());
                }
            } else if (mode == Mode.IN_PERSON) {
                for (Travel travel : List.of(Travel.REGION, Travel.WORLD)) {
                    if (passesWith(scene, profile.withTravel(travel))) {
                        return Optional.of("travel:" + travel.code());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean passesWith(Scene scene, Profile changed) {
        return new Formats(scene.with(changed)).rule().isPassed();
    }

    private static Optional<String> period(Scene scene) {
        Period period = Period.of(scene.need(), scene.today()).orElseThrow();
        Profile profile = scene.profile();
        if (Period.rule(scene.with(profile.withAway(List.of()))).isPassed()) {
            return Optional.of("free-in-period");
        }
        int lead = (int) Math.max(0, period.notice());
        return Period.rule(scene.with(profile.withLead(lead))).isPassed()
                ? Optional.of("lead-days:" + lead)
                : Optional.empty();
    }

    private static String places(Scene scene) {
        return "places:" + (scene.history().inHand() - scene.profile().places() + 1);
    }
}
