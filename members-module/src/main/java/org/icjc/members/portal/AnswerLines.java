package org.icjc.members.portal;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.desk.ui.Foreign;
import org.icjc.desk.ui.Pairs;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.members.desk.Html;
import org.icjc.members.desk.Words;

/** Answers as they were released: the question's wording, and what was answered, in words. */
final class AnswerLines {
    /** Where the words of a code stand when the question has none of its own. */
    private static final List<String> LISTS =
            List.of(
                    "support.",
                    "crime.",
                    "stage.",
                    "theme.",
                    "tradition.",
                    "audience.",
                    "kind.",
                    "icc-body.",
                    "institution.",
                    "format.",
                    "asker.");

    private final Words words;

    AnswerLines(Words words) {
        this.words = words;
    }

    Pairs of(Answers answers) {
        return of(answers, Set.of());
    }

    /** All but some questions, which are shown elsewhere. */
    Pairs of(Answers answers, Set<String> elsewhere) {
        Pairs pairs = new Pairs();
        answers.byQuestion()
                .forEach((question, answer) -> {
                    if (!elsewhere.contains(question))
                        pairs.add(label(question), value(question, answer));
                });
        return pairs;
    }

    /** The wording of a question. */
    String label(String question) {
        String key = "q." + question + ".text";
        return words.has(key) ? words.of(key) : question;
    }

    private Component value(String question, Answer answer) {
        return switch (answer) {
            // Written by the requester, in whatever language.
            case Answer.Text(String text) -> new Foreign(text, "");
            case Answer.Choice(String code) -> Html.span(option(question, code));
            case Answer.Choices(List<String> codes) ->
                    Html.span(
                            codes.stream()
                                    .map(code -> option(question, code))
                                    .collect(Collectors.joining(" · ")));
            case Answer.Number(var number) -> Html.span(number.toPlainString());
            case Answer.Day(var day) -> Html.span(words.date(day));
            case Answer.Countries(List<String> codes) ->
                    Html.span(codes.stream().map(words::place).collect(Collectors.joining(" · ")));
            case Answer.Languages(var levels) ->
                    Html.span(
                            levels.stream()
                                    .map(each -> words.language(each.tag()) + " " + each.level())
                                    .collect(Collectors.joining(" · ")));
            case Answer.YesNo(boolean yes) -> Html.span(words.of(yes ? "form.yes" : "form.no"));
            case Answer.None() -> Html.span(words.of("form.none"));
        };
    }

    private String option(String question, String code) {
        String own = "q." + question + "." + code;
        if (words.has(own)) return words.of(own);
        return LISTS.stream()
                .map(list -> list + code)
                .filter(words::has)
                .findFirst()
                .map(words::of)
                .orElse(code);
    }
}
