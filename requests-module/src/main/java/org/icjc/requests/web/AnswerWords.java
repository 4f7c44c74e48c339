package org.icjc.requests.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.questionnaire.Form;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;

/**
 * Answers in the reader's words, page by page: for checking them, and for reading what was sent.
 */
final class AnswerWords {
    private final OptionLists lists;
    private final Reader reader;

    AnswerWords(OptionLists lists, Reader reader) {
        this.lists = lists;
        this.reader = reader;
    }

    List<AnswersShown.Part> parts(Form form, Answers answers) {
        return form.shown(answers).stream().map(page -> part(page, answers)).toList();
    }

    private AnswersShown.Part part(Page page, Answers answers) {
        return new AnswersShown.Part(
                page.id(),
                reader.text(page.titleKey()),
                page.questions().stream()
                        .filter(question ->
                                !question.isPart() || answers.find(question.id()).isPresent())
                        .map(question -> row(question, answers))
                        .toList());
    }

    private AnswersShown.Row row(Question question, Answers answers) {
        return new AnswersShown.Row(
                question.id(),
                reader.text(question.textKey()),
                answers.find(question.id())
                        .map(answer -> lines(question, answer))
                        .orElse(List.of()));
    }

    private List<String> lines(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Text(String value) -> List.of(value);
            case Answer.Choice(String code) -> List.of(option(question, code));
            case Answer.Choices(var codes) ->
                    codes.stream().map(code -> option(question, code)).toList();
            case Answer.Number(var value) -> List.of(reader.texts().number(reader.locale(), value));
            case Answer.Day(var day) -> List.of(reader.texts().date(reader.locale(), day));
            case Answer.Countries(var codes) ->
                    codes.stream()
                            .map(code -> reader.texts().country(reader.locale(), code))
                            .toList();
            case Answer.Languages(var levels) ->
                    levels.stream()
                            .map(each ->
                                    reader.texts().language(reader.locale(), each.tag())
                                            + " ("
                                            + each.level().name()
                                            + ")")
                            .toList();
            case Answer.YesNo(boolean yes) -> List.of(reader.text(yes ? "form.yes" : "form.no"));
            case Answer.None() -> List.of(reader.text("q." + question.id() + ".none"));
        };
    }

    private String option(Question question, String code) {
        Map<String, String> names =
                question.kind().choices().map(lists::of).orElse(List.<Option>of()).stream()
                        .collect(
                                Collectors.toMap(
                                        Option::code,
                                        each -> each.text(reader.texts(), reader.locale()),
                                        (one, _) -> one));
        return names.getOrDefault(code, code);
    }
}
