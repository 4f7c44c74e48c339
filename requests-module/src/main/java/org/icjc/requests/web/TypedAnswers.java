package org.icjc.requests.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answer.LanguageLevel;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.questionnaire.Kind;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;

/**
 * Saved answers as the fields that they were typed into: what {@code AnswerReader} reads,
 * backwards.
 */
final class TypedAnswers {
    private final Reader reader;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private TypedAnswers(Reader reader) {
        this.reader = reader;
    }

    static Posted of(Page page, Answers answers, Reader reader) {
        TypedAnswers typed = new TypedAnswers(reader);
        for (Question question : page.questions())
            answers.find(question.id()).ifPresent(answer -> typed.put(question, answer));
        return new Posted(typed.fields);
    }

    private void put(Question question, Answer answer) {
        String id = question.id();
        switch (answer) {
            case Answer.Text(String value) -> put(id, value);
            case Answer.Choice(String code) -> put(id, code);
            case Answer.Choices(List<String> codes) -> {
                if (question.kind() instanceof Kind.Ranked) rows(id, codes);
                else fields.put(id, codes);
            }
            case Answer.Number(var value) -> put(id, value.stripTrailingZeros().toPlainString());
            case Answer.Day(var day) -> {
                put(id + ".day", String.valueOf(day.getDayOfMonth()));
                put(id + ".month", String.valueOf(day.getMonthValue()));
                put(id + ".year", String.valueOf(day.getYear()));
            }
            case Answer.Countries(List<String> codes) -> {
                List<String> names = new ArrayList<>();
                for (String code : codes) names.add(reader.texts().country(reader.locale(), code));
                if (question.kind() instanceof Kind.Country) fields.put(id, names);
                else rows(id, names);
            }
            case Answer.Languages(List<LanguageLevel> levels) -> languages(id, levels);
            case Answer.YesNo(boolean yes) -> put(id, yes ? "yes" : "no");
            case Answer.None() -> put(id + ".none", "none");
        }
    }

    private void languages(String id, List<LanguageLevel> levels) {
        int row = 1;
        for (LanguageLevel level : levels) {
            put(id + "." + row + ".tag", reader.texts().language(reader.locale(), level.tag()));
            put(id + "." + row + ".level", level.level().name());
            row++;
        }
    }

    private void rows(String id, List<String> values) {
        for (int i = 0; i < values.size(); i++) put(id + "." + (i + 1), values.get(i));
    }

    private void put(String field, String value) {
        fields.put(field, List.of(value));
    }
}
