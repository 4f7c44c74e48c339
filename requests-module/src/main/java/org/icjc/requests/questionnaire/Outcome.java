package org.icjc.requests.questionnaire;

import java.util.Map;
import org.icjc.kernel.answers.Answer;

/** What came of reading one question. */
sealed interface Outcome {

    /** An answer within its limits. */
    record Given(Answer answer) implements Outcome {}

    /** Nothing was typed or chosen. */
    record Blank() implements Outcome {}

    /** Something that cannot be an answer. */
    record Wrong(String field, String key, Map<String, Object> arguments) implements Outcome {

        Wrong(String field, String key) {
            this(field, key, Map.of());
        }
    }
}
