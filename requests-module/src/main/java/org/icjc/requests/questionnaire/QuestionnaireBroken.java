package org.icjc.requests.questionnaire;

import java.util.List;

/**
 * A questionnaire that cannot be used: the application does not start, and says everything that is
 * wrong.
 */
public final class QuestionnaireBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    QuestionnaireBroken(String name, List<String> problems) {
        super("questionnaire " + name + ": " + String.join("; ", problems));
    }
}
