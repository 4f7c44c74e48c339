package org.icjc.requests.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.icjc.requests.questionnaire.FieldError;

/** Two of the twelve words, so that nobody sends a request to which there is no way back. */
final class TwoWords {
    private static final String ID = "two-words";
    private static final int ENOUGH = 4;

    private TwoWords() {}

    /** What is wrong with the two words, if anything. */
    static Optional<FieldError> of(Posted posted, Visit visit, FormTokens tokens) {
        List<String> words = visit.code().orElseThrow(VisitEnded::new).words();
        Optional<List<Integer>> places = tokens.wordsAsked(visit.keys(), posted.first("ask"));
        if (places.isEmpty()) return Optional.of(error("error.form-again", Map.of()));
        int first = places.get().getFirst();
        int second = places.get().getLast();
        return is(posted.first("word.1"), words.get(first - 1))
                        && is(posted.first("word.2"), words.get(second - 1))
                ? Optional.empty()
                : Optional.of(error("error.two-words", Map.of("first", first, "second", second)));
    }

    private static FieldError error(String key, Map<String, Object> arguments) {
        return new FieldError(ID, "word.1", key, arguments);
    }

    // The list of words is made so that four letters tell them apart.
    private static boolean is(String typed, String word) {
        if (typed.length() > 40) return false;
        String plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return plain.equals(word) || (plain.length() >= ENOUGH && word.startsWith(plain));
    }

    static boolean isAbout(FieldError error) {
        return error.questionId().equals(ID);
    }
}
