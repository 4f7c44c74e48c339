package org.icjc.members.matching;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The weighted mean, and the total that an essential criterion may hold down.
 *
 * @param ceiling the lowest ceiling of an essential criterion asked, 10000 if there is none
 * @param heldBy the criterion with that ceiling, null unless it binds
 */
record Total(int mean, int ceiling, @Nullable Criterion heldBy, int total) {

    static Total of(
            Map<Criterion, Integer> values,
            Map<Criterion, Integer> weights,
            Set<Criterion> essential) {
        int mean = mean(values, weights);
        int ceiling = 10_000;
        Criterion lowest = null;
        for (var entry : values.entrySet()) {
            if (essential.contains(entry.getKey())) {
                int c = 4000 + Round.halfUp(6L * entry.getValue(), 10);
                if (lowest == null || c < ceiling) {
                    ceiling = c;
                    lowest = entry.getKey();
                }
            }
        }
        return new Total(mean, ceiling, ceiling < mean ? lowest : null, Math.min(mean, ceiling));
    }

    private static int mean(Map<Criterion, Integer> values, Map<Criterion, Integer> weights) {
        long sum = 0;
        long of = 0;
        for (var entry : values.entrySet()) {
            int weight = weights.getOrDefault(entry.getKey(), 0);
            sum += (long) weight * entry.getValue();
            of += weight;
        }
        return of == 0 ? 0 : Round.halfUp(sum, of);
    }
}
