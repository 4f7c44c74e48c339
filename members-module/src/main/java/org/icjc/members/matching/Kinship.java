package org.icjc.members.matching;

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
        int[] left = new int[Tradition.values().length];
        int[] right = new int[left.length];
        int sum = 0;
        for (Tradition key : Tradition.values()) {
            int shared = Math.min(first.of(key), second.of(key));
            sum += shared * of(key, key);
            left[key.ordinal()] = first.of(key) - shared;
            right[key.ordinal()] = second.of(key) - shared;
        }
        for (Pair pair : leftovers) {
            sum += pairUp(left, right, pair.a(), pair.b());
            sum += pairUp(left, right, pair.b(), pair.a());
        }
        return sum;
    }

    private int pairUp(int[] left, int[] right, Tradition a, Tradition b) {
        int paired = Math.min(left[a.ordinal()], right[b.ordinal()]);
        left[a.ordinal()] -= paired;
        right[b.ordinal()] -= paired;
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
