package org.icjc.requests.access;

import org.icjc.kernel.answers.Answers;

/** How the requester is reached, and how the mandate can be checked. */
public record Identity(Answers answers) {
    @Override
    public String toString() {
        return "[confidential]";
    }
}
