package org.icjc.members.matching;

import java.util.Map;
import java.util.Set;

/** The score of one scene. */
final class Scoring {

    private Scoring() {}

    static Score of(Scene scene) {
        Map<Criterion, Integer> weights = weights(scene);
        Set<Criterion> essential = scene.tables().weights().essentialFor(scene.need().type());
        Map<Criterion, Integer> values = Values.of(scene);
        Map<Criterion, Integer> best = Values.atBest(scene, values);
        Total total = Total.of(values, weights, essential);
        return new Score(
                values,
                best,
                weights,
                total.mean(),
                total.ceiling(),
                total.heldBy(),
                total.total(),
                Total.of(best, weights, essential).total());
    }

    /** The total alone, for one change of a member. */
    static int total(Scene scene) {
        return Total.of(
                        Values.of(scene),
                        weights(scene),
                        scene.tables().weights().essentialFor(scene.need().type()))
                .total();
    }

    private static Map<Criterion, Integer> weights(Scene scene) {
        return scene.tables().weights().of(scene.need().type());
    }
}
