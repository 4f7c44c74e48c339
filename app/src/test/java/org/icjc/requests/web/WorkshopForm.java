package org.icjc.requests.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an invented prosecution service types that asks for a workshop. */
public final class WorkshopForm {
    static final String NEED =
            "Our unit opens its first trials. Young witnesses are heard four times.";

    private WorkshopForm() {}

    /** By page and field, in the order of the form. */
    public static Map<String, Map<String, String>> answers() {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        pages.put("1a", Map.of("asker-kind", "national-authority"));
        pages.put(
                "1b",
                Map.of(
                        "jurisdiction", "Senegal",
                        "institution-kind", "prosecution-service",
                        "institution-name", "Parquet spécial A"));
        pages.put(
                "2a",
                Map.of(
                        "mandate-basis", "head-of-the-institution",
                        "mandate-check", "call-back-through-a-published-number",
                        "others-agree", "no"));
        pages.put("2b", Map.of("number-published", "The ministry’s public directory"));
        pages.put(
                "3a",
                Map.of(
                        "contact-function", "Deputy prosecutor",
                        "contact-language.1.tag", "French",
                        "contact-language.1.level", "C2",
                        "reply-way", "only-here"));
        pages.put(
                "4",
                Map.of(
                        "support-type", "workshop",
                        "not-this.none", "none",
                        "title", "Hearing vulnerable witnesses",
                        "need", NEED,
                        "change-wanted", "One hearing, not four."));
        pages.put(
                "5",
                Map.of(
                        "crimes", "cah",
                        "stages", "investigation||trial",
                        "themes.1", "children",
                        "live-case", "only-as-the-reason-why-we-ask",
                        "icc-situation", "no",
                        "states-concerned.1", "Senegal",
                        "states-concerned.2", "Gambia"));
        pages.put(
                "T",
                Map.of(
                        "ws-skills", "Plan one hearing",
                        "ws-level", "some-practice",
                        "ws-days", "2.5",
                        "ws-case", "invented-case"));
        pages.put("6", Map.of("traditions.1", "civil", "procedure", "mainly-by-the-judge"));
        pages.put(
                "7",
                Map.of(
                        "audience", "prosecutors||investigators",
                        "audience-number", "18",
                        "languages.1.tag", "French",
                        "languages.1.level", "C1"));
        pages.put("8a", Map.of("when-kind", "no", "danger-now", "no"));
        pages.put("9a", Map.of("format", "in-person", "security", "internet-watched"));
        pages.put("9b", Map.of("place", "with-us"));
        pages.put("10", Map.of("own-means", "venue||contact", "costs", "nobody-yet"));
        pages.put(
                "11",
                Map.of(
                        "brief-offer", "ask-me-before-each",
                        "never-members.none", "none",
                        "never-states.none", "none",
                        "keep-out.none", "none",
                        "conflicts.none", "none",
                        "mention", "only-as-a-number"));
        return pages;
    }
}
