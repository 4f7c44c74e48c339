package org.icjc.requests.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.icjc.kernel.texts.Texts;
import org.icjc.requests.questionnaire.AnswerReader;
import org.icjc.requests.questionnaire.BriefRule;
import org.icjc.requests.questionnaire.Condition;
import org.icjc.requests.questionnaire.FieldError;
import org.icjc.requests.questionnaire.Kept;
import org.icjc.requests.questionnaire.Kind;
import org.icjc.requests.questionnaire.Need;
import org.icjc.requests.questionnaire.Page;
import org.icjc.requests.questionnaire.Question;
import org.icjc.requests.questionnaire.Reading;

/** A text on the status page is read like every text of the form: cleaned, limited, refused. */
final class FreeText {
    static final int LONGEST = 2_000;

    private FreeText() {}

    static Reading read(AnswerReader answers, String field, Posted posted) {
        return answers.read(
                new Page("text", List.of(question(field))), Map.of(field, posted.all(field)));
    }

    /** Nobody asked a question here: what is missing is not an answer. */
    static String problem(FieldError error, Texts texts, Locale locale) {
        return error.key().equals("error.required.text")
                ? texts.text(locale, "error.write-first")
                : error.text(texts, locale);
    }

    private static Question question(String field) {
        return new Question(
                field,
                new Kind.Text(LONGEST, true, false),
                Need.REQUIRED,
                null,
                new Condition(Map.of()),
                false,
                Map.of(),
                Map.of(),
                Kept.NOWHERE,
                Set.of(),
                BriefRule.NEVER);
    }
}
