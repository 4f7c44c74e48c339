package org.icjc.kernel.answers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.answers.Answer.LanguageLevel;

/**
 * Answers by question id. Immutable. A question of several parts has its first part under its id,
 * the others under {@code id.part} ({@code ca-form.language}, {@code place.country}, {@code
 * sv-size.days}).
 */
public record Answers(Map<String, Answer> byQuestion) {

    /** The layout that {@link AnswersJson} writes. */
    public static final int VERSION = 1;

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /** No answer yet. */
    public static Answers none() {
        return new Answers(Map.of());
    }

    /** These answers and one more, or one changed. */
    public Answers with(String question, Answer answer) {
        var changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed);
    }

    /** These answers without one. */
    public Answers without(String question) {
        var changed = new LinkedHashMap<>(byQuestion);
        changed.remove(question);
        return new Answers(changed);
    }

    /** Those of the named questions that were answered. */
    public Answers only(Set<String> questions) {
        var kept = new LinkedHashMap<>(byQuestion);
        kept.keySet().retainAll(questions);
        return new Answers(kept);
    }

    /** The answer, if the question was answered. */
    public Optional<Answer> find(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** Answered with "none". */
    public boolean saidNone(String question) {
        return byQuestion.get(question) instanceof Answer.None;
    }

    /** The code of a choice; empty if not answered or not a choice. */
    public Optional<String> choice(String question) {
        return byQuestion.get(question) instanceof Answer.Choice(String code)
                ? Optional.of(code)
                : Optional.empty();
    }

    /** The codes of a choice or of several; empty for "none" and if not answered. */
    public List<String> choices(String question) {
        return switch (byQuestion.get(question)) {
            case Answer.Choices(List<String> codes) -> codes;
            case Answer.Choice(String code) -> List.of(code);
            case null, default -> List.of();
        };
    }

    /** Whether a code was chosen, alone or among others. */
    public boolean chose(String question, String code) {
        return choices(question).contains(code);
    }

    /** The text; empty if not answered or not a text. */
    public Optional<String> text(String question) {
        return byQuestion.get(question) instanceof Answer.Text(String value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** The number; empty if not answered or not a number. */
    public Optional<BigDecimal> number(String question) {
        return byQuestion.get(question) instanceof Answer.Number(BigDecimal value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** The day; empty if not answered or not a day. */
    public Optional<LocalDate> day(String question) {
        return byQuestion.get(question) instanceof Answer.Day(LocalDate value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** The countries, ISO 3166-1 alpha-2; empty for "none" and if not answered. */
    public List<String> countries(String question) {
        return byQuestion.get(question) instanceof Answer.Countries(List<String> alpha2)
                ? alpha2
                : List.of();
    }

    /** The one country of a question that asks for one. */
    public Optional<String> country(String question) {
        return countries(question).stream().findFirst();
    }

    /** The languages in the order given; empty for "none" and if not answered. */
    public List<LanguageLevel> languages(String question) {
        return byQuestion.get(question) instanceof Answer.Languages(List<LanguageLevel> levels)
                ? levels
                : List.of();
    }

    /** Yes or no; empty if not answered. */
    public Optional<Boolean> yes(String question) {
        return byQuestion.get(question) instanceof Answer.YesNo(boolean value)
                ? Optional.of(value)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "[answers]";
    }
}
