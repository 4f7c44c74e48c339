package org.icjc.requests.web;

import java.util.List;

/** All answers in words, page by page. */
public record AnswersShown(List<Part> parts) {

    /**
     * A page of the form.
     *
     * @param id of the page, for the way back to it
     */
    public record Part(String id, String title, List<Row> rows) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * A question and its answer.
     *
     * @param answer lines; empty if not answered
     */
    public record Row(String id, String question, List<String> answer) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
