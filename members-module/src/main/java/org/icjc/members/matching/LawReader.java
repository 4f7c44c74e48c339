package org.icjc.members.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.taxonomy.Coded;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the legal traditions of a request: the table's set, or as the requester ranked them, moved
 * by how trials are run.
 */
final class LawReader {

    private static final int[][] BY_RANK = {
        {100}, {70, 30}, {60, 30, 10}, {50, 30, 10, 10}, {50, 20, 10, 10, 10}
    };

    private static final int ENOUGH = 30;
    private static final int MOVED = 20;

    private LawReader() {}

    static Need.Law read(Answers answers, @Nullable Jurisdiction jurisdiction) {
        TraditionMode mode = mode(answers);
        if (jurisdiction == null || mode == TraditionMode.ANY) {
            return Need.Law.NOT_ASKED;
        }
        LegalMix ranked = ranked(traditions(answers), jurisdiction.criminal());
        return new Need.Law(mode, moved(ranked, answers.choice("procedure").orElse("")));
    }

    private static TraditionMode mode(Answers answers) {
        boolean same =
                answers.chose("ca-compare", "same-tradition")
                        || answers.chose("rt-peers", "same-tradition");
        boolean other =
                answers.chose("ca-compare", "other-traditions")
                        || answers.chose("rt-peers", "another-tradition");
        if (same || other) {
            if (same && other) {
                return TraditionMode.BOTH;
            }
            return same ? TraditionMode.SAME : TraditionMode.OTHER;
        }
        boolean any =
                answers.chose("mc-rules", "invented")
                        || answers.chose("mc-rules", "the-iccs")
                        || answers.choices("ca-compare").equals(List.of("let-members-propose"));
        return any ? TraditionMode.ANY : TraditionMode.SAME;
    }

    private static List<Tradition> traditions(Answers answers) {
        return answers.choices("traditions").stream()
                .map(code -> Coded.find(Tradition.class, code))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * In the order of the table's set, or not answered: its weights. Corrected: weights by rank.
     */
    static LegalMix ranked(List<Tradition> answered, LegalMix table) {
        if (answered.isEmpty() || answered.equals(table.falling())) {
            return table;
        }
        int[] weights = BY_RANK[answered.size() - 1];
        var shares = new LinkedHashMap<Tradition, Integer>();
        for (int i = 0; i < weights.length; i++) {
            shares.put(answered.get(i), weights[i]);
        }
        return LegalMix.of(shares);
    }

    static LegalMix moved(LegalMix mix, String procedure) {
        return switch (procedure) {
            case "mainly-by-the-parties" -> moved(mix, Tradition.CIVIL, Tradition.COMMON);
            case "mainly-by-the-judge" -> moved(mix, Tradition.COMMON, Tradition.CIVIL);
            default -> mix;
        };
    }

    private static LegalMix moved(LegalMix mix, Tradition from, Tradition to) {
        int moved = Math.min(MOVED, mix.of(from));
        if (mix.of(to) >= ENOUGH || moved == 0) {
            return mix;
        }
        Map<Tradition, Integer> shares = mix.asMap();
        shares.merge(to, moved, Integer::sum);
        shares.merge(from, -moved, Integer::sum);
        shares.values().removeIf(share -> share == 0);
        return LegalMix.of(shares);
    }
}
