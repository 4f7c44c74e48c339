package org.icjc.members.matching;

import java.time.LocalDate;
import java.util.Set;

/**
 * One version of weights, tables and thresholds: rows, not code. A card keeps the version with
 * which it was computed.
 *
 * @param version its number
 * @param validFrom first day on which it is used
 * @param stopWords words that do not tell one institution from another
 */
public record MatchTables(
        int version,
        LocalDate validFrom,
        Weights weights,
        TopicPoints topics,
        DepthPoints depths,
        Kinship kinship,
        LanguagePoints languages,
        RegionPoints regions,
        KindPoints kinds,
        Set<String> stopWords) {

    private static final MatchTables CURRENT = TableReader.read("tables-1.yaml");

    /** The version in force. */
    public static MatchTables current() {
        return CURRENT;
    }
}
