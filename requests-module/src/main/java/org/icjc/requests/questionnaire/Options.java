package org.icjc.requests.questionnaire;

import java.util.List;

/** What can be chosen. */
public sealed interface Options {

    /**
     * Codes written in the questionnaire.
     *
     * @param textPrefix the text of a code has the key {@code textPrefix.code}
     */
    record Listed(List<String> codes, String textPrefix) implements Options {
        public Listed {
            codes = List.copyOf(codes);
        }

        /** The key of the text of an option. */
        public String textKey(String code) {
            return textPrefix + "." + code;
        }
    }

    /** A list that is known when the form is shown. */
    record From(OptionSource source) implements Options {}
}
