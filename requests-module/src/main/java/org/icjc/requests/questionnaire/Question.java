package org.icjc.requests.questionnaire;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.answers.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One question. Its texts have the keys {@code q.<id>.text}, {@code q.<id>.help} (if there is one)
 * and, where an answer is required, {@code q.<id>.why}.
 *
 * @param id as in the questionnaire; with a dot, a further part of the question before the dot
 * @param or the part that may be answered instead, if any
 * @param none whether "none" is an answer of its own
 * @param stops what ends the way, by code of the answer; texts {@code stop.<stop>.*}
 * @param warnings what is said after an answer, by its code; texts {@code warning.<warning>.*}
 */
public record Question(
        String id,
        Kind kind,
        Need need,
        @Nullable String or,
        Condition when,
        boolean none,
        Map<String, String> stops,
        Map<String, String> warnings,
        Kept kept,
        Set<Use> uses,
        BriefRule brief) {

    public Question {
        stops = Map.copyOf(stops);
        warnings = Map.copyOf(warnings);
        uses = Set.copyOf(uses);
    }

    /** Whether this is a further part of another question, to be shown under it. */
    public boolean isPart() {
        return id.indexOf('.') > 0;
    }

    /** The key of its wording. */
    public String textKey() {
        return "q." + id + ".text";
    }

    /** The key of its help; not every question has one. */
    public String helpKey() {
        return "q." + id + ".help";
    }

    /** The key of the reason why an answer is required; there is one where it is. */
    public String whyKey() {
        return "q." + id + ".why";
    }

    /** The key of the words for "none", where that is an answer. */
    public String noneKey() {
        return "q." + id + ".none";
    }

    /** The stop that this answer leads to. */
    public Optional<String> stop(Answer answer) {
        return first(stops, answer);
    }

    /** What has to be said after this answer. */
    public Optional<String> warning(Answer answer) {
        return first(warnings, answer);
    }

    private static Optional<String> first(Map<String, String> byCode, Answer answer) {
        return Condition.codesOf(answer).stream()
                .filter(byCode::containsKey)
                .map(byCode::get)
                .findFirst();
    }
}
