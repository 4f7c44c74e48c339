package org.icjc.members.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.icjc.kernel.taxonomy.SupportType;

/**
 * Whether the first three of A would stay if one weight were a fifth less or more: twenty other
 * orders.
 *
 * @param first3 ids of the first three
 * @param changes the changes of weight after which they are others, or in another order
 */
public record Stability(List<String> first3, List<Change> changes) {

    private static final int THREE = 3;

    /**
     * One weight changed.
     *
     * @param tenths 8: a fifth less, 12: a fifth more
     * @param first3 who would then be the first three
     * @param sameSet the same three in another order
     */
    public record Change(Criterion criterion, int tenths, List<String> first3, boolean sameSet) {}

    static Stability of(List<MatchCard> cards, Weights weights, SupportType type) {
        List<MatchCard> groupA = cards.stream().filter(card -> card.group() == Group.A).toList();
        List<String> first = first3(groupA);
        var changes = new ArrayList<Change>();
        for (Criterion criterion : Criterion.values()) {
            for (int tenths : new int[] {8, 12}) {
                List<String> other = first3(reweighted(groupA, weights, type, criterion, tenths));
                if (!other.equals(first)) {
                    changes.add(
                            new Change(
                                    criterion,
                                    tenths,
                                    other,
                                    new HashSet<>(other).equals(new HashSet<>(first))));
                }
            }
        }
        return new Stability(first, List.copyOf(changes));
    }

    private static List<MatchCard> reweighted(
            List<MatchCard> cards,
            Weights weights,
            SupportType type,
            Criterion changed,
            int tenths) {
        var tenfold = new EnumMap<Criterion, Integer>(Criterion.class);
        weights.of(type)
                .forEach((criterion, weight) ->
                        tenfold.put(criterion, weight * (criterion == changed ? tenths : 10)));
        Set<Criterion> essential = weights.essentialFor(type);
        return cards.stream().map(card -> reweighted(card, tenfold, essential)).toList();
    }

    private static MatchCard reweighted(
            MatchCard card, Map<Criterion, Integer> weights, Set<Criterion> essential) {
        Score score = card.score();
        if (score == null) {
            return card;
        }
        Total total = Total.of(score.values(), weights, essential);
        return new MatchCard(
                card.member(),
                card.group(),
                card.rules(),
                card.verdict(),
                card.reasons(),
                new Score(
                        score.values(),
                        score.atBestValues(),
                        weights,
                        total.mean(),
                        total.ceiling(),
                        total.heldBy(),
                        total.total(),
                        score.atBest()),
                card.seed(),
                card.tablesVersion());
    }

    private static List<String> first3(List<MatchCard> cards) {
        return cards.stream()
                .sorted((Comparator<MatchCard>) CardOrder.COMPARATOR)
                .limit(THREE)
                .map(MatchCard::member)
                .toList();
    }

    /** The same three whatever weight changes. */
    public boolean sameSet() {
        return changes.stream().allMatch(Change::sameSet);
    }

    /** The same three in the same order whatever weight changes. */
    public boolean sameOrder() {
        return changes.isEmpty();
    }

    @Override
    public String toString() {
        return "[stability]";
    }
}
