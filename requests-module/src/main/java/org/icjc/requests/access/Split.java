package org.icjc.requests.access;

import org.icjc.kernel.answers.Answers;

/** Answers by the compartment that each belongs to; {@code all} is what the content MAC covers. */
public record Split(Answers all, Answers parties, Answers content, Answers identity) {
    @Override
    public String toString() {
        return "[confidential]";
    }
}
