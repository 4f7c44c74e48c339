package org.icjc.requests.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjc.desk.ui.Foreign;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.questionnaire.Form;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Question;
import org.icjc.requests.questionnaire.Questionnaires;

/** Answers in the reader's words; what the requester wrote is marked as foreign and isolated. */
final class AnswerWords {
    private final Questionnaires questionnaires;
    private final OptionLists lists;
    private final Wording words;

    AnswerWords(Questionnaires questionnaires, OptionLists lists, Wording words) {
        this.questionnaires = questionnaires;
        this.lists = lists;
        this.words = words;
    }

    Form form(Answers answers) {
        return questionnaires.form(answers);
    }

    /**
     * @param language of the form, BCP 47
     */
    Component show(Question question, Answer answer, String language) {
        return answer instanceof Answer.Text(String written)
                ? new Foreign(written, language)
                : new Span(words(question, answer));
    }

    /** The answer to one question of the common part, or "none". */
    String in(String id, Answers answers) {
        return answers.find(id)
                .filter(answer -> !(answer instanceof Answer.None))
                .map(answer -> words(find(id, answers), answer))
                .orElseGet(() -> words.text("desk.none"));
    }

    /** Who asks where no name was written: a body of the Court, or another institution. */
    String body(Answers answers) {
        return Stream.of(
                        "icc-body", "institution-code", "institution-code.name", "institution-kind")
                .filter(id -> answers.find(id).isPresent())
                .map(id -> in(id, answers))
                .findFirst()
                .orElseGet(() -> words.text("desk.none"));
    }

    /**
     * Whether an open case or a situation before the Court stands behind it, each question named.
     */
    String matter(Answers answers) {
        return Stream.of("live-case", "icc-situation")
                .filter(id -> answers.find(id).isPresent())
                .map(id -> words.text("desk.declare.matter." + id, "answer", in(id, answers)))
                .collect(Collectors.joining(" · "));
    }

    private Question find(String id, Answers answers) {
        return form(answers).pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String words(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Text(String value) -> value;
            case Answer.Choice(String code) -> option(question, code);
            case Answer.Choices(var codes) ->
                    codes.stream()
                            .map(code -> option(question, code))
                            .collect(Collectors.joining(" · "));
            case Answer.Number(var value) -> words.number(value);
            case Answer.Day(var day) -> words.day(day);
            case Answer.Countries(var codes) ->
                    codes.stream().map(words::country).collect(Collectors.joining(", "));
            case Answer.Languages(var levels) ->
                    levels.stream()
                            .map(each -> words.language(each.tag()) + " " + each.level().name())
                            .collect(Collectors.joining(", "));
            case Answer.YesNo(boolean yes) -> words.text(yes ? "desk.yes" : "desk.no");
            case Answer.None() -> words.textOr(question.noneKey(), words.text("desk.none"));
        };
    }

    private String option(Question question, String code) {
        List<Option> options = question.kind().choices().map(lists::of).orElse(List.of());
        Map<String, String> names =
                options.stream()
                        .collect(
                                Collectors.toMap(
                                        Option::code,
                                        each -> each.text(words.texts(), java.util.Locale.ENGLISH),
                                        (one, _) -> one));
        return names.getOrDefault(code, code);
    }
}
