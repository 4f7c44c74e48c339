package org.icjc.members.matching;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would change a card.
 *
 * @param toPass for each rule not passed the least single change that passes it, empty: no single
 *     change does
 * @param toLift the three changes that lift the total most, by half a point or more
 */
public record Changes(Map<Rule, Optional<String>> toPass, List<Gain> toLift) {

    /** Nothing to change. */
    public static final Changes NONE = new Changes(Map.of(), List.of());

    private static final int HALF_A_POINT = 50;
    private static final int SHOWN = 3;

    /**
     * A single change and what it gives.
     *
     * @param move its code, for example "topic-level:cah:3"
     * @param gain in ten-thousandths
     * @param total after that one change, the whole card computed again
     */
    public record Gain(String move, int gain, int total) {}

    static Changes of(Scene scene, Map<Rule, RuleResult> rules) {
        var toPass = new EnumMap<Rule, Optional<String>>(Rule.class);
        rules.forEach((rule, result) -> {
            if (!result.isPassed()) {
                toPass.put(rule, LeastChange.toPass(rule, result, scene));
            }
        });
        int before = Scoring.total(scene);
        List<Gain> toLift =
                Moves.of(scene).stream()
                        .map(move -> gain(move, before))
                        .filter(gain -> gain.gain() >= HALF_A_POINT)
                        .sorted(Comparator.comparingInt(Gain::gain).reversed())
                        .limit(SHOWN)
                        .toList();
        return new Changes(toPass, toLift);
    }

    private static Gain gain(Moves.Move move, int before) {
        int total = Scoring.total(move.after());
        return new Gain(move.code(), total - before, total);
    }

    @Override
    public String toString() {
        return "[changes]";
    }
}
