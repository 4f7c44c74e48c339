package org.icjc.members.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Away dates: pairs of days. */
final class AwayJson {
    private AwayJson() {}

    static @Nullable List<Away> read(@Nullable JsonNode node) {
        if (node == null) return null;
        return node.values().stream()
                .map(pair ->
                        new Away(
                                LocalDate.parse(pair.required(0).asString()),
                                LocalDate.parse(pair.required(1).asString())))
                .toList();
    }
}
