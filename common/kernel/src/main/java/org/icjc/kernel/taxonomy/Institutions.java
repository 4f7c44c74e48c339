package org.icjc.kernel.taxonomy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The table of international judicial institutions besides the ICC. */
public final class Institutions {

    private static final List<Institution> ROWS =
            Table.rows("institutions.table").stream().map(Institutions::institution).toList();

    private Institutions() {}

    private static Institution institution(List<String> row) {
        String successor = row.get(7);
        return new Institution(
                row.get(0),
                row.get(1),
                Institution.Status.valueOf(row.get(2).toUpperCase(Locale.ROOT).replace(' ', '_')),
                Table.words(row.get(3)),
                Table.words(row.get(6)),
                successor.isEmpty() ? null : successor,
                row.get(8));
    }

    /**
     * The institution with that code, in either case (answers spell it in lower case); closed ones
     * too.
     */
    public static Optional<Institution> find(String code) {
        return ROWS.stream().filter(row -> row.code().equalsIgnoreCase(code)).findFirst();
    }

    /** Every row, closed ones too: old mandates and conflicts must be nameable. */
    public static List<Institution> all() {
        return ROWS;
    }

    /** What a form offers: all that are not closed. */
    public static List<Institution> open() {
        return ROWS.stream().filter(Institution::isOpen).toList();
    }
}
