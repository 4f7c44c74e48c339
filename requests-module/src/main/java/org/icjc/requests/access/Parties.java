package org.icjc.requests.access;

import org.icjc.kernel.answers.Answers;

/**
 * What one must know of a request to declare: who asks, which States, situation and matters are
 * concerned, and whom the requester keeps out. Shown before any declaration.
 */
public record Parties(Answers answers) {
    @Override
    public String toString() {
        return "[confidential]";
    }
}
