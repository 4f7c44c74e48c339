package org.icjc.members.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.Tradition;

/**
 * How much of a practitioner's experience in criminal matters carries over between traditions.
 *
 * @param hundredths by pair, in either order
 * @param leftovers pairs in falling kinship: the order in which what two sets do not share is
 *     paired
 */
record Kinship(Map<Tradition, Map<Tradition, Integer>> hundredths, List<Pair> leftovers) {

    /** Two traditions. */
    record Pair(Tradition a, Tradition b) {}

    int of(Tradition a, Tradition b) {
        return hundredths.getOrDefault(a, Map.of()).getOrDefault(b, 0);
    }

    /**
     * Likeness of two sets in ten-thousandths, exact: first what they share, then what is left by
     * falling kinship.
     */
    int similarity(LegalMix first, LegalMix second) {
        var left = new EnumMap<Tradition, Integer>(Tradition.class);
        var right = new EnumMap<Tradition, Integer>(Tradition.class);
        int sum = 0;
        for (Tradition key : Tradition.values()) {
            int shared = Math.min(first.of(key), second.of(key));
            sum += shared * of(key, key);
            left.put(key, first.of(key) - shared);
            right.put(key, second.of(key) - shared);
        }
        for (Pair pair : leftovers) {
            sum += pairUp(left, right, pair.a(), pair.b());
            sum += pairUp(left, right, pair.b(), pair.a());
        }
        return sum;
    }

    private int pairUp(
            Map<Tradition, Integer> left, Map<Tradition, Integer> right, Tradition a, Tradition b) {
        int paired = Math.min(left.getOrDefault(a, 0), right.getOrDefault(b, 0));
        left.merge(a, -paired, Integer::sum);
        right.merge(b, -paired, Integer::sum);
        return paired * of(a, b);
    }

    /**
     * Likeness of two jurisdictions in quarters of ten-thousandths: criminal law three times, the
     * wider order once.
     */
    int fourTimesSimilarity(Jurisdiction a, Jurisdiction b) {
        return 3 * similarity(a.criminal(), b.criminal())
                + similarity(a.traditions(), b.traditions());
    }
}
