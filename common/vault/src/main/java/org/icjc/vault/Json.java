package org.icjc.vault;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * The little JSON of a roster, in its one canonical form: keys sorted, no white space, whole
 * numbers, printable ASCII without quote and backslash, so that nothing is ever escaped. Reading
 * anything else throws {@link IllegalArgumentException}.
 */
sealed interface Json {
    record Group(SortedMap<String, Json> members) implements Json {
        Json get(String name) {
            Json member = members.get(name);
            if (member == null) throw wrong();
            return member;
        }
    }

    record Row(List<Json> items) implements Json {}

    record Text(String value) implements Json {}

    record Whole(long value) implements Json {}

    record Truth(boolean value) implements Json {}

    static Json texts(Collection<String> texts) {
        List<Json> items = new ArrayList<>();
        for (String text : texts) items.add(new Text(text));
        return new Row(items);
    }

    static Json base64(byte[] bytes) {
        return new Text(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    default Group group(int size) {
        if (this instanceof Group group && group.members().size() == size) return group;
        throw wrong();
    }

    default List<Json> items() {
        if (this instanceof Row row) return row.items();
        throw wrong();
    }

    default String text() {
        if (this instanceof Text text) return text.value();
        throw wrong();
    }

    default List<String> texts() {
        return items().stream().map(Json::text).toList();
    }

    default byte[] bytes() {
        return Base64.getUrlDecoder().decode(text());
    }

    default long whole() {
        if (this instanceof Whole whole) return whole.value();
        throw wrong();
    }

    default boolean truth() {
        if (this instanceof Truth truth) return truth.value();
        throw wrong();
    }

    static IllegalArgumentException wrong() {
        return new IllegalArgumentException("vault.json");
    }
}
