package org.icjc.requests.access;

import org.icjc.kernel.answers.Answers;

/**
 * What was released to a member organisation: the answers within the consent's scope, never-lists
 * and keep-out left out.
 */
public record Disclosure(Answers answers) {
    @Override
    public String toString() {
        return "[confidential]";
    }
}
