package org.icjc.requests.intake;

import java.time.Instant;
import org.icjc.kernel.answers.Answers;

/** What a requester saved, opened with the keys from the code. */
public record Draft(Answers answers, Instant savedAt) {
    @Override
    public String toString() {
        return "[confidential]";
    }
}
