package org.icjc.members.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a member that did not fail for good is worth for the request, in ten-thousandths.
 *
 * @param values by criterion; a criterion that is not asked is absent
 * @param atBestValues the same if all that is not said were the best
 * @param weights with which it was computed
 * @param ceiling what the lowest essential criterion allows
 * @param heldBy the essential criterion that holds the total down, null if none does
 * @param atBest the total if all that is not said were the best
 */
public record Score(
        Map<Criterion, Integer> values,
        Map<Criterion, Integer> atBestValues,
        Map<Criterion, Integer> weights,
        int mean,
        int ceiling,
        @Nullable Criterion heldBy,
        int total,
        int atBest) {

    /** How a total is called on the screen. */
    public enum Band {
        VERY_GOOD,
        GOOD,
        FAIR,
        WEAK
    }

    /** How a criterion's sentence is chosen. */
    public enum Level {
        HIGH,
        MIDDLE,
        LOW,
        NONE,
        NOT_SAID
    }

    /** The total as a whole number of 100, as it is shown. */
    public int points() {
        return (total + 50) / 100;
    }

    /** The class shown beside the points. */
    public Band band() {
        int points = points();
        if (points >= 80) {
            return Band.VERY_GOOD;
        }
        if (points >= 65) {
            return Band.GOOD;
        }
        return points >= 50 ? Band.FAIR : Band.WEAK;
    }

    /** The level of a criterion asked. */
    public Level level(Criterion criterion) {
        int value = values.getOrDefault(criterion, 0);
        if (value >= 7500) {
            return Level.HIGH;
        }
        if (value >= 4000) {
            return Level.MIDDLE;
        }
        if (value > 0) {
            return Level.LOW;
        }
        return atBestValues.getOrDefault(criterion, 0) > 0 ? Level.NOT_SAID : Level.NONE;
    }

    /** The key of a criterion's sentence. */
    public String messageKey(Criterion criterion) {
        return criterion.messageKey()
                + "."
                + level(criterion).name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The criteria asked by what they cost: weight times what is missing, largest first. */
    public List<Criterion> byLoss() {
        return values.keySet().stream()
                .sorted(Comparator.comparingInt(this::loss).reversed().thenComparing(c -> c))
                .toList();
    }

    private int loss(Criterion criterion) {
        return weights.getOrDefault(criterion, 0) * (10_000 - values.getOrDefault(criterion, 0));
    }

    @Override
    public String toString() {
        return "[score]";
    }
}
