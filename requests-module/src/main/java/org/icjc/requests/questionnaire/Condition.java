package org.icjc.requests.questionnaire;

import java.util.Map;
import java.util.Set;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;

/**
 * When a question is asked: each question named was answered with one of its codes. Depends on
 * earlier pages only, so that no page needs a script.
 */
public record Condition(Map<String, Set<String>> anyOf) {

    static final Condition ALWAYS = new Condition(Map.of());

    public Condition {
        anyOf = Map.copyOf(anyOf);
    }

    /** Whether it holds for these answers; an unanswered question fails it. */
    public boolean holds(Answers answers) {
        return anyOf.entrySet().stream()
                .allMatch(needed -> answered(answers, needed.getKey(), needed.getValue()));
    }

    private static boolean answered(Answers answers, String question, Set<String> codes) {
        return answers.find(question)
                .map(answer -> codesOf(answer).stream().anyMatch(codes::contains))
                .orElse(false);
    }

    /** The codes that conditions, stops and warnings can name. */
    static Set<String> codesOf(Answer answer) {
        return switch (answer) {
            case Answer.Choice(String code) -> Set.of(code);
            case Answer.Choices(var codes) -> Set.copyOf(codes);
            case Answer.YesNo(boolean yes) -> Set.of(yes ? "yes" : "no");
            case Answer.None() -> Set.of("none");
            case Answer.Text _,
                    Answer.Number _,
                    Answer.Day _,
                    Answer.Countries _,
                    Answer.Languages _ ->
                    Set.of();
        };
    }
}
