package org.icjc.requests.questionnaire;

import java.util.List;
import org.icjc.kernel.answers.Answers;

/**
 * A page as it was read.
 *
 * @param page the page with the questions that were shown
 * @param answers the answers within their limits
 * @param errors in the order of the questions; empty if the page can be left
 */
public record Reading(Page page, Answers answers, List<FieldError> errors) {

    public Reading {
        errors = List.copyOf(errors);
    }

    /** Whether the page can be left. */
    public boolean isComplete() {
        return errors.isEmpty();
    }

    /** Earlier answers with those of this page in the place of what it said before. */
    public Answers appliedTo(Answers earlier) {
        Answers result = earlier;
        for (Question question : page.questions()) {
            result = result.without(question.id());
            if (question.kept() != Kept.NOWHERE) {
                var answer = answers.find(question.id());
                if (answer.isPresent()) result = result.with(question.id(), answer.get());
            }
        }
        return result;
    }

    @Override
    public String toString() {
        return "[reading of page " + page.id() + "]";
    }
}
