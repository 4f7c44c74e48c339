package org.icjc.kernel.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of the ICC's organs, offices and related bodies. */
public final class IccBodies {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");
    private static final List<IccBody> ROWS =
            Table.rows("icc-bodies.table").stream().map(IccBodies::body).toList();

    private IccBodies() {}

    private static IccBody body(List<String> row) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String name = row.get(4 + i);
            if (!name.isEmpty()) {
                names.put(LANGUAGES.get(i), name);
            }
        }
        String parent = row.get(1);
        return new IccBody(
                row.get(0), parent.isEmpty() ? null : parent, row.get(2), Map.copyOf(names));
    }

    /**
     * The body with that code, in either case (answers spell it in lower case); former names too.
     */
    public static Optional<IccBody> find(String code) {
        return ROWS.stream().filter(body -> body.code().equalsIgnoreCase(code)).findFirst();
    }

    /** Every row, former names too. */
    public static List<IccBody> all() {
        return ROWS;
    }

    /** What a form offers: all but former names and the Court as a whole. */
    public static List<IccBody> offered() {
        return ROWS.stream()
                .filter(body -> !body.isFormer() && !body.kind().equals("court"))
                .toList();
    }
}
