package org.icjc.requests.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The fields of a submitted page. Blank values count as nothing; what is not asked for is not
 * looked at.
 */
record Fields(Map<String, List<String>> byName) {

    /** More rows than this are in no form of ours. */
    static final int MOST_ROWS = 20;

    /** The values of a field that are not blank. */
    List<String> values(String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The first value of a field as typed, or an empty string. */
    String first(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether a box was ticked. */
    boolean ticked(String name) {
        return !values(name).isEmpty();
    }

    /**
     * The values of {@code name.1}, {@code name.2} … by field name, in order, without the blank
     * ones.
     */
    SequencedMap<String, String> rows(String name) {
        var rows = new LinkedHashMap<String, String>();
        for (int i = 1; i <= MOST_ROWS; i++) {
            String field = name + "." + i;
            if (ticked(field)) rows.put(field, first(field));
        }
        return rows;
    }

    /** All values of a list: repeated under one name, or in numbered rows. */
    List<String> list(String name) {
        var all = new ArrayList<>(values(name));
        all.addAll(rows(name).values());
        return all;
    }

    @Override
    public String toString() {
        return "[fields]";
    }
}
