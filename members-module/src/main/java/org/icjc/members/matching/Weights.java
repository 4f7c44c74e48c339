package org.icjc.members.matching;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.icjc.kernel.taxonomy.SupportType;

/**
 * Weights in hundredths for each support type.
 *
 * @param essential criteria whose low value holds the total down
 */
record Weights(
        Map<SupportType, Map<Criterion, Integer>> byType,
        Map<SupportType, Set<Criterion>> essential) {

    Map<Criterion, Integer> of(SupportType type) {
        return Objects.requireNonNull(byType.get(type));
    }

    Set<Criterion> essentialFor(SupportType type) {
        return essential.getOrDefault(type, Set.of());
    }
}
