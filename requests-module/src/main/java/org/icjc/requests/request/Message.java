package org.icjc.requests.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message between committee and requester. A question waits for an answer; a question and its
 * answer are two messages, the answer naming the question.
 *
 * @param author the person at the desk, or null for the requester
 * @param answerTo the question that this answers, or null
 * @param answered for a question: whether an answer came
 */
public record Message(
        UUID id,
        Direction direction,
        Kind kind,
        String text,
        Instant at,
        @Nullable UUID author,
        @Nullable UUID answerTo,
        boolean answered) {
    /** What a message is. */
    public enum Kind {
        MESSAGE,
        QUESTION,
        ANSWER
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
