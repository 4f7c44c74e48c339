package org.icjc.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form as they were sent: UTF-8, within the limits, and nothing more is known. */
public record Posted(Map<String, List<String>> fields) {

    /** Nothing was sent. */
    static final Posted NOTHING = new Posted(Map.of());

    /** Which button was pressed: its name is {@code do}. */
    String pressed() {
        return first("do");
    }

    /** The MAC that every form of a visit carries. */
    String token() {
        return first("token");
    }

    /** The first value of a field, or an empty string. */
    public String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether one of the values is this one. */
    public boolean has(String name, String value) {
        return fields.getOrDefault(name, List.of()).contains(value);
    }

    /** All values of a field. */
    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** These fields and one more. */
    Posted with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(name, List.of(value));
        return new Posted(more);
    }

    /** The fields that begin with a prefix, without it. */
    Posted under(String prefix) {
        Map<String, List<String>> some = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(prefix)) some.put(name.substring(prefix.length()), values);
        });
        return new Posted(some);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
