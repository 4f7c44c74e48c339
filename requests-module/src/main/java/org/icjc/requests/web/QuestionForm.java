package org.icjc.requests.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.Reader;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.icjc.requests.questionnaire.FieldError;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionLists;
import org.icjc.requests.questionnaire.Question;
import org.springframework.stereotype.Component;

/** Shows a page of questions, empty, as saved, or as typed with its errors. */
@Component
@OnPart(Part.INTAKE)
class QuestionForm {
    private final OptionLists lists;
    private final FormTokens tokens;
    private final Texts texts;

    QuestionForm(OptionLists lists, FormTokens tokens, Texts texts) {
        this.lists = lists;
        this.tokens = tokens;
        this.texts = texts;
    }

    /** What a form of questions needs to be shown. */
    record Filled(
            org.icjc.requests.questionnaire.Page page, Posted typed, List<FieldError> errors) {}

    /** The page; with errors it is answered as one that could not be taken. */
    Page show(Visit visit, Filled filled, Locale locale, String path) {
        Reader reader = new Reader(locale, texts);
        Page page =
                Page.of(locale, path, reader.text(filled.page.titleKey()), "requests/questions")
                        .quiet()
                        .with("steps", Steps.page(filled.page.id(), reader))
                        .with("title", reader.text(filled.page.titleKey()))
                        .with("action", path)
                        .with("first", filled.page.id().equals("1a"))
                        .with("change", filled.typed.first("to").equals("check"))
                        .with("freeText", filled.page.hasFreeText())
                        .with("asked", asked(filled, reader))
                        .with("problems", problems(filled, reader))
                        .with("token", tokens.page(visit.keys()));
        return filled.errors.isEmpty() ? page : page.withErrors();
    }

    /** Each question with its further parts below it. */
    List<List<Asked>> asked(Filled filled, Reader reader) {
        Map<String, List<Asked>> groups = new LinkedHashMap<>();
        for (Question question : filled.page.questions()) {
            int dot = question.id().indexOf('.');
            String whole = dot > 0 ? question.id().substring(0, dot) : question.id();
            groups.computeIfAbsent(whole, _ -> new ArrayList<>())
                    .add(asked(question, filled, reader));
        }
        return List.copyOf(groups.values());
    }

    private Asked asked(Question question, Filled filled, Reader reader) {
        List<Option> options = question.kind().choices().map(lists::of).orElse(List.of());
        List<FieldError> errors =
                filled.errors.stream()
                        .filter(error -> error.questionId().equals(question.id()))
                        .toList();
        return new Asked(question, options, filled.typed, errors, reader);
    }

    /** The list at the top. */
    List<Problem> problems(Filled filled, Reader reader) {
        return filled.errors.stream()
                .map(error ->
                        new Problem(
                                problem(error, filled, reader),
                                "#" + anchor(error, filled, reader)))
                .toList();
    }

    private String problem(FieldError error, Filled filled, Reader reader) {
        String text = error.text(texts, reader.locale());
        return filled.page.questions().stream()
                .filter(question -> question.id().equals(error.questionId()))
                .findFirst()
                .map(question -> reader.text(question.textKey()) + " – " + text)
                .orElse(text);
    }

    private String anchor(FieldError error, Filled filled, Reader reader) {
        return filled.page.questions().stream()
                .filter(question -> question.id().equals(error.questionId()))
                .findFirst()
                .map(question -> asked(question, filled, reader).anchor(error))
                .orElse(error.field());
    }
}
