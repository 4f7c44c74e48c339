package org.icjc.requests.access;

import org.icjc.kernel.answers.Answers;

/** What is asked, as answered. Read only after declaring "none". */
public record Content(Answers answers) {
    @Override
    public String toString() {
        return "[confidential]";
    }
}
