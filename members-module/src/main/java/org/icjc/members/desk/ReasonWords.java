package org.icjc.members.desk;

import java.util.List;
import java.util.stream.Collectors;

/** Classes of reasons of a verdict, in words: never a key, never a name. */
final class ReasonWords {
    private ReasonWords() {}

    static String of(Words words, List<String> reasons) {
        return reasons.stream()
                .map(reason -> one(words, reason))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /**
     * "state-actual" is the class "state": how strong the tie is stays with the conflict officer.
     */
    private static String one(Words words, String reason) {
        if (words.has("match.reason." + reason)) return words.of("match.reason." + reason);
        String kind = reason.replaceAll("-.*", "");
        return words.has("match.reason." + kind) ? words.of("match.reason." + kind) : "";
    }
}
