package org.icjc.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@link Json} in its canonical form and nothing else. */
final class JsonReader {
    private static final int DEEPEST = 8;
    private static final int DIGITS = 18;

    private final byte[] in;
    private int at;

    private JsonReader(byte[] in) {
        this.in = in;
    }

    static Json read(byte[] bytes) {
        JsonReader reader = new JsonReader(bytes);
        Json json = reader.value(0);
        if (reader.at != bytes.length) throw Json.wrong();
        return json;
    }

    private Json value(int depth) {
        if (depth > DEEPEST) throw Json.wrong();
        return switch (peek()) {
            case '{' -> group(depth);
            case '[' -> row(depth);
            case '"' -> new Json.Text(text());
            case 't' -> truth("true", true);
            case 'f' -> truth("false", false);
            default -> whole();
        };
    }

    private Json group(int depth) {
        SortedMap<String, Json> members = new TreeMap<>();
        at++;
        while (peek() != '}') {
            if (!members.isEmpty()) expect(',');
            String name = text();
            // Sorted and each once: the same roster has only one form.
            if (!members.isEmpty() && members.lastKey().compareTo(name) >= 0) throw Json.wrong();
            expect(':');
            members.put(name, value(depth + 1));
        }
        at++;
        return new Json.Group(members);
    }

    private Json row(int depth) {
        List<Json> items = new ArrayList<>();
        at++;
        while (peek() != ']') {
            if (!items.isEmpty()) expect(',');
            items.add(value(depth + 1));
        }
        at++;
        return new Json.Row(items);
    }

    private String text() {
        expect('"');
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            if (!isPlain(peek())) throw Json.wrong();
            text.append((char) in[at++]);
        }
        at++;
        return text.toString();
    }

    static boolean isPlain(int c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\';
    }

    private Json truth(String word, boolean value) {
        for (int i = 0; i < word.length(); i++) expect(word.charAt(i));
        return new Json.Truth(value);
    }

    private Json whole() {
        int from = at;
        while (at < in.length && in[at] >= '0' && in[at] <= '9') at++;
        int digits = at - from;
        if (digits == 0 || digits > DIGITS || (digits > 1 && in[from] == '0')) throw Json.wrong();
        long value = 0;
        for (int i = from; i < at; i++) value = value * 10 + (in[i] - '0');
        return new Json.Whole(value);
    }

    private void expect(char expected) {
        if (peek() != expected) throw Json.wrong();
        at++;
    }

    private int peek() {
        if (at >= in.length) throw Json.wrong();
        return in[at];
    }
}
