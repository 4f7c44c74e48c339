package org.icjc.members.matching;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The values of the criteria that the request asks, in ten-thousandths; what is not asked is
 * absent.
 */
final class Values {

    private Values() {}

    static Map<Criterion, Integer> of(Scene scene) {
        var values = new EnumMap<Criterion, Integer>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            value(criterion, scene).ifPresent(value -> values.put(criterion, value));
        }
        return values;
    }

    static OptionalInt value(Criterion criterion, Scene scene) {
        return switch (criterion) {
            case TOPICS -> TopicsFit.value(scene);
            case TRADITION -> TraditionFit.value(scene);
            case LANGUAGE -> LanguageFit.value(scene);
            case REGION -> RegionFit.value(scene);
            case KINDS -> KindsFit.value(scene);
            case EXPERIENCE -> ExperienceFit.value(scene);
            case FORMAT -> FormatFit.value(scene);
            case CAPACITY -> CapacityFit.value(scene);
            case ROTATION -> RotationFit.value(scene);
            case ANSWERS -> AnswersFit.value(scene);
        };
    }

    /**
     * The same if all that is not said were the best. What others do, rotation and answers, cannot
     * be said.
     */
    static Map<Criterion, Integer> atBest(Scene scene, Map<Criterion, Integer> values) {
        var best = new EnumMap<>(values);
        Scene filled = AtBest.fill(scene);
        for (Criterion criterion : values.keySet()) {
            if (criterion != Criterion.ROTATION && criterion != Criterion.ANSWERS) {
                value(criterion, filled).ifPresent(value -> best.put(criterion, value));
            }
        }
        return best;
    }
}
