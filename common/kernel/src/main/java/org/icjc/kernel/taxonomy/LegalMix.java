package org.icjc.kernel.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A weighted set of legal traditions: shares in whole hundredths, positive, summing to 100, in
 * falling order as the table gives them.
 */
public record LegalMix(List<Share> shares) {

    /** One tradition's share in hundredths, 1 to 100. */
    public record Share(Tradition tradition, int hundredths) {}

    /** Refuses a set that is empty, repeats a tradition, or does not sum to 100. */
    public LegalMix {
        shares = List.copyOf(shares);
        if (shares.stream().map(Share::tradition).distinct().count() != shares.size()
                || shares.stream().anyMatch(share -> share.hundredths() <= 0)
                || shares.stream().mapToInt(Share::hundredths).sum() != 100) {
            throw new IllegalArgumentException("taxonomy.law.shares");
        }
    }

    /** Reads "civil 80 customary 20". */
    static LegalMix parse(String text) {
        String[] words = text.split(" ", -1);
        var shares = new ArrayList<Share>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            Tradition tradition = Coded.find(Tradition.class, words[i]).orElseThrow();
            shares.add(new Share(tradition, Integer.parseInt(words[i + 1])));
        }
        return new LegalMix(shares);
    }

    /** The set with these shares in hundredths, in the map's order. */
    public static LegalMix of(Map<Tradition, Integer> hundredths) {
        var shares = new ArrayList<Share>();
        hundredths.forEach((tradition, share) -> shares.add(new Share(tradition, share)));
        return new LegalMix(shares);
    }

    /** The share of a tradition in hundredths, 0 if it has none. */
    public int of(Tradition tradition) {
        for (Share share : shares) {
            if (share.tradition() == tradition) {
                return share.hundredths();
            }
        }
        return 0;
    }

    /** The tradition with the largest share; empty if two share the first place ("mixed"). */
    public Optional<Tradition> main() {
        int largest = shares.stream().mapToInt(Share::hundredths).max().orElseThrow();
        List<Share> first = shares.stream().filter(share -> share.hundredths() == largest).toList();
        return first.size() == 1 ? Optional.of(first.getFirst().tradition()) : Optional.empty();
    }

    /** The traditions, largest share first, equal shares in the order of {@link Tradition}. */
    public List<Tradition> falling() {
        return shares.stream()
                .sorted((a, b) ->
                        a.hundredths() != b.hundredths()
                                ? Integer.compare(b.hundredths(), a.hundredths())
                                : a.tradition().compareTo(b.tradition()))
                .map(Share::tradition)
                .toList();
    }

    /** The shares as a map in hundredths, in the order of the set. */
    public Map<Tradition, Integer> asMap() {
        var map = new LinkedHashMap<Tradition, Integer>();
        shares.forEach(share -> map.put(share.tradition(), share.hundredths()));
        return map;
    }
}
