package org.icjc.requests.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.texts.Texts;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Question;

/** Answers in words. */
final class AnswerWords {
    private final Texts texts;
    private final OptionLists lists;

    AnswerWords(Texts texts, OptionLists lists) {
        this.texts = texts;
        this.lists = lists;
    }

    String of(Question question, Answer answer, Locale locale) {
        return switch (answer) {
            case Answer.Text(String value) -> value;
            case Answer.Choice(String code) -> options(question, List.of(code), locale);
            case Answer.Choices(List<String> codes) -> options(question, codes, locale);
            case Answer.Number(var value) -> texts.number(locale, value);
            case Answer.Day(var day) -> texts.date(locale, day);
            case Answer.Countries(List<String> codes) ->
                    codes.stream()
                            .map(code -> texts.country(locale, code))
                            .collect(Collectors.joining(", "));
            case Answer.Languages(var levels) ->
                    levels.stream()
                            .map(level -> texts.language(locale, level.tag()) + " " + level.level())
                            .collect(Collectors.joining(", "));
            case Answer.YesNo(boolean yes) -> texts.text(locale, yes ? "form.yes" : "form.no");
            case Answer.None() -> texts.text(locale, "form.none");
        };
    }

    private String options(Question question, List<String> codes, Locale locale) {
        Map<String, Option> known =
                question.kind().choices().map(lists::of).orElse(List.of()).stream()
                        .collect(
                                Collectors.toMap(
                                        Option::code, option -> option, (first, _) -> first));
        return codes.stream()
                .map(code -> {
                    Option option = known.get(code);
                    return option == null ? code : option.text(texts, locale);
                })
                .collect(Collectors.joining(", "));
    }
}
