package org.icjc.members.matching;

import java.util.Map;
import org.icjc.kernel.taxonomy.SupportType;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind what a member organisation says of itself: its listed experts, and what was
 * delivered. Null, or an absent key: not said, see {@link Profile}.
 *
 * @param listedExperts consenting experts in the listing
 * @param seniority the highest of a listed expert: 1 under 5 years, 2 to 15, 3 above
 * @param delivered deliveries by type in five years, here or elsewhere
 */
public record Backing(
        int listedExperts,
        @Nullable Integer seniority,
        @Nullable Map<SupportType, Integer> delivered) {
    static final Backing EMPTY = new Backing(0, null, null);

    Backing withListedExperts(int changed) {
        return new Backing(changed, seniority, delivered);
    }

    Backing withSeniority(@Nullable Integer changed) {
        return new Backing(listedExperts, changed, delivered);
    }

    Backing withDelivered(@Nullable Map<SupportType, Integer> changed) {
        return new Backing(listedExperts, seniority, changed);
    }
}
