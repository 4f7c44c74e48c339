package org.icjc.kernel.taxonomy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of jurisdictions: 229 rows, of which 196 stand for themselves. Read once; facts only.
 */
public final class Jurisdictions {

    private static final Map<String, Jurisdiction> ROWS = read();
    private static final List<Jurisdiction> SOVEREIGN =
            ROWS.values().stream().filter(Jurisdiction::isSovereign).toList();

    private Jurisdictions() {}

    private static Map<String, Jurisdiction> read() {
        var rows = new LinkedHashMap<String, Jurisdiction>();
        Table.rows("jurisdictions.table").forEach(row -> rows.put(row.get(0), jurisdiction(row)));
        return Collections.unmodifiableMap(rows);
    }

    private static Jurisdiction jurisdiction(List<String> row) {
        return new Jurisdiction(
                row.get(0),
                row.get(1),
                row.get(2),
                row.get(3),
                orNull(row.get(4)),
                orNull(row.get(5)),
                LegalMix.parse(row.get(6)),
                row.get(7).isEmpty() ? null : LegalMix.parse(row.get(7)),
                Confidence.valueOf(row.get(8)),
                Table.words(row.get(10)),
                new Jurisdiction.Rome(
                        RomeStatus.valueOf(row.get(12).toUpperCase(Locale.ROOT)),
                        day(row.get(13)),
                        day(row.get(14)),
                        orNull(row.get(15))),
                new Jurisdiction.Basis(row.get(9), row.get(11)),
                row.get(16));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    /** The row of an ISO 3166-1 alpha-2 code; empty for a code without a row, such as XK. */
    public static Optional<Jurisdiction> find(String alpha2) {
        return Optional.ofNullable(ROWS.get(alpha2));
    }

    /** All 229 rows by code. */
    public static Collection<Jurisdiction> all() {
        return ROWS.values();
    }

    /** The 196 rows that stand for themselves, by code. */
    public static List<Jurisdiction> sovereign() {
        return SOVEREIGN;
    }

    /**
     * Codes that a list of countries offers, by code: all rows and XK, which implies no view on
     * status.
     */
    public static SequencedCollection<String> codes() {
        return Stream.concat(ROWS.keySet().stream(), Stream.of("XK")).sorted().toList();
    }

    /** Every court language of the table, BCP 47, sorted. */
    public static List<String> courtLanguages() {
        return ROWS.values().stream()
                .flatMap(row -> row.courtLanguages().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
