package org.icjc.members.matching;

import java.util.Comparator;

/**
 * Group; points in steps of five, falling; rotation, falling; hash, rising. Who was not scored
 * stands last, by hash.
 */
final class CardOrder {

    /** Less than this many points is less than what a fifth of a weight moves. */
    private static final int STEP = 5;

    static final Comparator<MatchCard> COMPARATOR =
            Comparator.comparing(MatchCard::group)
                    .thenComparing(Comparator.comparingInt(CardOrder::steps).reversed())
                    .thenComparing(Comparator.comparingInt(CardOrder::rotation).reversed())
                    .thenComparing(MatchCard::seed);

    private CardOrder() {}

    private static int steps(MatchCard card) {
        return card.score() == null ? 0 : card.score().points() / STEP;
    }

    private static int rotation(MatchCard card) {
        return card.score() == null ? 0 : card.score().values().getOrDefault(Criterion.ROTATION, 0);
    }
}
