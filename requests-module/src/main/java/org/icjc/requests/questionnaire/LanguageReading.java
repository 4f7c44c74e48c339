package org.icjc.requests.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.taxonomy.Cefr;

/** Rows of a language and its level: {@code id.1.tag}, {@code id.1.level} and so on. */
final class LanguageReading {

    private LanguageReading() {}

    static Outcome read(String id, int max, Fields fields) {
        var levels = new ArrayList<LanguageLevel>();
        Set<String> seen = new HashSet<>();
        for (int i = 1; i <= Fields.MOST_ROWS; i++) {
            String tagField = id + "." + i + ".tag";
            String levelField = id + "." + i + ".level";
            if (!fields.ticked(tagField) && !fields.ticked(levelField)) continue;
            Optional<String> tag = LanguageList.find(fields.first(tagField));
            if (tag.isEmpty()) return new Outcome.Wrong(tagField, "error.language");
            Optional<Cefr> level = level(fields.first(levelField));
            if (level.isEmpty()) return new Outcome.Wrong(levelField, "error.level");
            if (!seen.add(tag.get())) return new Outcome.Wrong(tagField, "error.language-twice");
            levels.add(new LanguageLevel(tag.get(), level.get()));
        }
        if (levels.isEmpty()) return new Outcome.Blank();
        if (levels.size() > max) {
            return new Outcome.Wrong(id + ".1.tag", "error.too-many", Map.of("max", max));
        }
        return new Outcome.Given(new Answer.Languages(List.copyOf(levels)));
    }

    private static Optional<Cefr> level(String typed) {
        if (typed.length() > 10) return Optional.empty();
        String plain = Typed.plain(typed);
        return List.of(Cefr.values()).stream()
                .filter(level -> level.name().equalsIgnoreCase(plain))
                .findFirst();
    }
}
