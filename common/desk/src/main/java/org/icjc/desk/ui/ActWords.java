package org.icjc.desk.ui;

import java.util.List;
import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.jspecify.annotations.Nullable;

/** The ledger's frozen names in words; a name for which nobody has written any stays as it is. */
public record ActWords(Texts texts) {
    private static final List<String> REASONS = List.of("desk.because.", "desk.decline.");

    /** What was done. */
    public String kind(String kind) {
        return first(List.of("act."), kind);
    }

    /** Why; empty without a reason. */
    public String reason(@Nullable String code) {
        return code == null ? "" : first(REASONS, code);
    }

    private String first(List<String> prefixes, String code) {
        return prefixes.stream()
                .map(prefix -> prefix + code)
                .filter(key -> texts.has(Locale.ENGLISH, key))
                .findFirst()
                .map(key -> texts.text(Locale.ENGLISH, key))
                .orElse(code);
    }
}
