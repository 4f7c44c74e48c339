package org.icjc.requests.request;

import java.util.List;

/**
 * A brief: the exact words a member would read, line by line. Its bytes ({@link #bytes}) are what
 * the requester signs and what is offered.
 *
 * @param language BCP 47 of the words
 * @param lines in the order of the questionnaire, left-out lines missing
 * @param summary the brief as one text, rewritten by the case lead, at most 400 characters
 */
public record BriefText(String language, List<Line> lines, String summary) {
    /** One line: which question, and the words shown. */
    public record Line(String question, String shown) {}

    public BriefText {
        lines = List.copyOf(lines);
    }

    /** Reads what {@link #bytes} wrote, whichever version. */
    public static BriefText read(byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
