package org.icjc.requests.request;

/**
 * One line of a brief.
 *
 * @param question id of the question it comes from
 * @param own what the requester answered, in words
 * @param shown what a member would read; empty when the line is left out
 * @param rewritten true for free text, which the case lead words anew
 */
public record BriefLine(String question, String own, String shown, boolean rewritten) {
    @Override
    public String toString() {
        return "[confidential]";
    }
}
