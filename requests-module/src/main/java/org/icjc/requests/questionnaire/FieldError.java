package org.icjc.requests.questionnaire;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.icjc.kernel.texts.Texts;

/**
 * What is wrong with an answer and what to do about it. Never holds what was typed.
 *
 * @param questionId the question
 * @param field the name of the form field that the list of errors links to
 * @param key the text, {@code error.…}
 * @param arguments limits to be named in the text: whole and decimal numbers, or days
 */
public record FieldError(
        String questionId, String field, String key, Map<String, Object> arguments) {

    public FieldError {
        arguments = Map.copyOf(arguments);
    }

    /** The sentence for the reader. */
    public String text(Texts texts, Locale locale) {
        var named = new Object[arguments.size() * 2];
        int i = 0;
        for (var argument : arguments.entrySet()) {
            named[i++] = argument.getKey();
            named[i++] =
                    argument.getValue() instanceof LocalDate day
                            ? texts.date(locale, day)
                            : argument.getValue();
        }
        return texts.text(locale, key, named);
    }
}
