package org.icjc.requests.questionnaire;

import java.util.Locale;
import org.icjc.kernel.texts.Texts;

/** An option as a page shows it. */
public sealed interface Option {

    /** What is sent when it is chosen, as answers spell it. */
    String code();

    /** What the reader sees. */
    String text(Texts texts, Locale locale);

    /** An option with a text in every language. */
    record Keyed(String code, String textKey) implements Option {
        @Override
        public String text(Texts texts, Locale locale) {
            return texts.text(locale, textKey);
        }
    }

    /** An option with one name for all languages, to be isolated and marked as foreign. */
    record Named(String code, String name) implements Option {
        @Override
        public String text(Texts texts, Locale locale) {
            return name;
        }
    }
}
