package org.icjc.members.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.icjc.kernel.taxonomy.Confidence;
import org.icjc.kernel.taxonomy.Jurisdiction;

/**
 * Jurisdictions to compare with: the nearest in law, language and place, and those that contrast
 * and can still be read. "A recent reform" is not in the data.
 */
public final class Comparators {

    private static final int SHOWN = 5;
    private static final int CONTRAST_FROM = 5000;
    private static final int CONTRAST_STEP = 1000;
    private static final int PARTY = 1000;

    private final MatchTables tables;
    private final Jurisdiction own;
    private final List<Jurisdiction> others;
    private final ToIntFunction<Jurisdiction> members;

    /**
     * A jurisdiction beside the asker's own.
     *
     * @param score in ten-thousandths
     * @param similarity of the law, in ten-thousandths
     * @param language 100 same first court language, 70 any shared, 0 none
     * @param area 100 same smallest M49 area, 70 sub-region, 40 region, 0 none
     * @param members active members with their seat or work there
     */
    public record Row(
            Jurisdiction place, int score, int similarity, int language, int area, int members) {}

    /**
     * Comparators for one jurisdiction.
     *
     * @param rows jurisdictions to choose from, for example the 196 that stand for themselves
     * @param leftOut never-states and States concerned
     */
    public Comparators(
            MatchTables tables,
            Jurisdiction own,
            Collection<Jurisdiction> rows,
            Set<String> leftOut,
            Collection<Member> members) {
        this.tables = tables;
        this.own = own;
        this.others =
                rows.stream()
                        .filter(row -> !row.alpha2().equals(own.alpha2()))
                        .filter(row -> !leftOut.contains(row.alpha2()))
                        .toList();
        this.members = row -> (int) members.stream().filter(worksIn(row.alpha2())).count();
    }

    private static Predicate<Member> worksIn(String alpha2) {
        return member ->
                member.standing() == Standing.ACTIVE
                        && (member.seat().equals(alpha2)
                                || (member.profile().regions() != null
                                        && member.profile().regions().contains(alpha2)));
    }

    /** The five nearest. */
    public List<Row> nearest() {
        return best(others.stream(), this::nearness);
    }

    /** The five that contrast most among those unlike enough and well enough known. */
    public List<Row> contrasting() {
        List<Jurisdiction> known =
                others.stream().filter(row -> row.confidence() != Confidence.D).toList();
        int limit = CONTRAST_FROM;
        while (limit < 10_000 && unlike(known, limit).count() < SHOWN) {
            limit += CONTRAST_STEP;
        }
        return best(unlike(known, limit), this::contrast);
    }

    private Stream<Jurisdiction> unlike(List<Jurisdiction> rows, int limit) {
        return rows.stream().filter(row -> Round.halfUp(fourTimes(row), 4) <= limit);
    }

    private List<Row> best(Stream<Jurisdiction> rows, ToIntFunction<Jurisdiction> score) {
        return rows.map(row -> row(row, score.applyAsInt(row)))
                .sorted(
                        Comparator.comparingInt(Row::score)
                                .thenComparingInt(Row::members)
                                .reversed()
                                .thenComparing(row -> row.place().confidence())
                                .thenComparing(row -> row.place().alpha2()))
                .limit(SHOWN)
                .toList();
    }

    private Row row(Jurisdiction other, int score) {
        return new Row(
                other,
                score,
                Round.halfUp(fourTimes(other), 4),
                language(other),
                area(other),
                members.applyAsInt(other));
    }

    private long fourTimes(Jurisdiction other) {
        return tables.kinship().fourTimesSimilarity(own, other);
    }

    /**
     * S/2 + 20·language + 20·area, and the Rome Statute in common, in eighths until it is rounded.
     */
    private int nearness(Jurisdiction other) {
        int party = own.isParty() == other.isParty() ? PARTY : 0;
        return Round.halfUp(
                fourTimes(other) + 8L * (20 * language(other) + 20 * area(other) + party), 8);
    }

    /** 0.4·(10000 − S) + 30·language + 20·area, and a party, in tenths until it is rounded. */
    private int contrast(Jurisdiction other) {
        int party = other.isParty() ? PARTY : 0;
        return Round.halfUp(
                40_000 - fourTimes(other) + 10L * (30 * language(other) + 20 * area(other) + party),
                10);
    }

    private int language(Jurisdiction other) {
        LanguagePoints languages = tables.languages();
        if (languages.same(own.courtLanguages().getFirst(), other.courtLanguages().getFirst())) {
            return 100;
        }
        boolean shared =
                own.courtLanguages().stream()
                        .anyMatch(language ->
                                other.courtLanguages().stream()
                                        .anyMatch(tag -> languages.same(language, tag)));
        return shared ? 70 : 0;
    }

    private int area(Jurisdiction other) {
        if (own.area().equals(other.area())) {
            return 100;
        }
        if (own.sub().equals(other.sub())) {
            return 70;
        }
        return own.region().equals(other.region()) ? 40 : 0;
    }
}
