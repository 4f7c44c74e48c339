package org.icjc.vault;

import java.util.List;
import java.util.Map;

/** Writes {@link Json}, canonically. */
final class JsonWriter {
    private final StringBuilder out = new StringBuilder();

    private JsonWriter() {}

    static byte[] write(Json json) {
        JsonWriter writer = new JsonWriter();
        writer.value(json);
        return Fields.ascii(writer.out.toString());
    }

    private void value(Json json) {
        switch (json) {
            case Json.Group group -> group(group);
            case Json.Row row -> row(row.items());
            case Json.Text text -> text(text.value());
            case Json.Whole whole -> out.append(whole.value());
            case Json.Truth truth -> out.append(truth.value());
        }
    }

    private void group(Json.Group group) {
        char before = '{';
        for (Map.Entry<String, Json> member : group.members().entrySet()) {
            out.append(before);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void row(List<Json> items) {
        char before = '[';
        for (Json item : items) {
            out.append(before);
            value(item);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    private void text(String text) {
        if (!text.chars().allMatch(JsonReader::isPlain)) throw Json.wrong();
        out.append('"').append(text).append('"');
    }
}
