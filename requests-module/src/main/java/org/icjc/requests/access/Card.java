package org.icjc.requests.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a request to those who may read it; at most 1,024 bytes as sealed.
 *
 * @param title the requester's short title, at most 100 characters
 * @param authority official name, or the code of an international body; may be shortened
 * @param jurisdiction ISO 3166-1 alpha-2, or null for an international body
 * @param languages BCP 47, those the participants work in
 */
public record Card(
        String title, String authority, @Nullable String jurisdiction, List<String> languages) {
    public Card {
        languages = List.copyOf(languages);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
