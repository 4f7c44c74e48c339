package org.icjc.members.matching;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.icjc.kernel.taxonomy.Cefr;
import org.icjc.kernel.taxonomy.SupportType;

/**
 * Points for languages, in hundredths.
 *
 * @param unbackedAtMost level (1 = A1) that nobody stands behind counts at most
 * @param distance by steps below the need
 * @param follow by the level of participants
 */
record LanguagePoints(
        Map<SupportType, Need> need,
        int unbackedAtMost,
        List<Integer> distance,
        List<Integer> follow,
        int bridge,
        List<Kin> kin) {

    /** What a support type takes. */
    record Need(Register register, int level) {}

    /** Languages that count for each other, at a cost in steps. */
    record Kin(Set<String> languages, int cost) {}

    int ofDistance(int steps) {
        return steps < distance.size() ? distance.get(steps) : 0;
    }

    int ofFollowing(Cefr level) {
        return follow.get(level.level() - 1);
    }

    /** Steps that a language loses when it stands for another; empty if it does not. */
    OptionalInt cost(String tag, String asked) {
        String a = primary(tag);
        String b = primary(asked);
        if (a.equals(b)) {
            return OptionalInt.of(0);
        }
        int least = Integer.MAX_VALUE;
        for (Kin group : kin) {
            if (group.languages().contains(a) && group.languages().contains(b)) {
                least = Math.min(least, group.cost());
            }
        }
        return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
    }

    /** The same language: same primary subtag, or kin that costs nothing. */
    boolean same(String a, String b) {
        OptionalInt cost = cost(a, b);
        return cost.isPresent() && cost.getAsInt() == 0;
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
