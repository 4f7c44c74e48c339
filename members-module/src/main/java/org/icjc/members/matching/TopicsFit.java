package org.icjc.members.matching;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import org.icjc.kernel.taxonomy.Topic;

/** Knowledge of the topics asked: a weighted mean inside each group, then over the groups asked. */
final class TopicsFit {

    private long numerator;
    private long denominator = 1;
    private int weights;

    private TopicsFit() {}

    static OptionalInt value(Scene scene) {
        TopicPoints points = scene.tables().topics();
        Need.Topics asked = scene.need().topics();
        Map<Topic, Claim> claims = claims(scene);
        var fit = new TopicsFit();
        fit.add(points.themes(), asked.themes(), claims, points, points::weightOfRank);
        fit.add(points.crimes(), asked.crimes(), claims, points, rank -> 1);
        fit.add(points.stages(), asked.stages(), claims, points, rank -> 1);
        fit.add(points.own(), asked.own(), claims, points, rank -> 1);
        return fit.weights == 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Round.halfUp(
                                Math.multiplyExact(100L, fit.numerator),
                                Math.multiplyExact(fit.denominator, fit.weights)));
    }

    private static Map<Topic, Claim> claims(Scene scene) {
        Map<Topic, Claim> topics = scene.profile().topics();
        return topics == null ? Map.of() : topics;
    }

    private void add(
            int group,
            List<Topic> topics,
            Map<Topic, Claim> claims,
            TopicPoints points,
            IntUnaryOperator weightOfRank) {
        if (topics.isEmpty()) {
            return;
        }
        long sum = 0;
        long weight = 0;
        for (int i = 0; i < topics.size(); i++) {
            int w = weightOfRank.applyAsInt(i);
            sum += (long) w * points.of(claims.getOrDefault(topics.get(i), Claim.NONE));
            weight += w;
        }
        // numerator/denominator + group · sum/weight, over a common denominator: nothing is rounded
        // yet.
        numerator =
                Math.addExact(
                        Math.multiplyExact(numerator, weight),
                        Math.multiplyExact(group * sum, denominator));
        denominator = Math.multiplyExact(denominator, weight);
        weights += group;
    }
}
