package org.icjc.requests.questionnaire;

import java.util.List;

/**
 * A file of questions: the common ones, or those of one support type. Versions are never changed.
 */
public record Questionnaire(String id, int version, List<Page> pages) {

    public Questionnaire {
        pages = List.copyOf(pages);
    }

    /** The name that a draft keeps, so that it is read with the questions that it answered. */
    public String name() {
        return id + "-" + version;
    }
}
