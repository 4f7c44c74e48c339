package org.icjc.way;

import java.util.LinkedHashMap;
import java.util.Map;

/** An invented prosecution service asks for a workshop; a canary sits wherever it types. */
final class Workshop {
    private Workshop() {}

    /** By page and field, in the order of the form. */
    static Map<String, Map<String, String>> answers(Canaries canaries) {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        pages.put("1a", Map.of("asker-kind", "national-authority"));
        pages.put(
                "1b",
                Map.of(
                        "jurisdiction", "Senegal",
                        "institution-kind", "prosecution-service",
                        "institution-name", "Parquet " + canaries.in("institution")));
        pages.put(
                "2a",
                Map.of(
                        "mandate-basis", "head-of-the-institution",
                        "mandate-check", "call-back-through-a-published-number",
                        "others-agree", "no"));
        pages.put("2b", Map.of("number-published", "In the directory " + canaries.in("directory")));
        pages.put(
                "3a",
                Map.of(
                        "contact-function", "Deputy " + canaries.in("function"),
                        "contact-name", "Awa " + canaries.in("contact"),
                        "contact-language.1.tag", "French",
                        "contact-language.1.level", "C2",
                        "reply-way", "notice-to-a-mailbox"));
        pages.put("3b", Map.of("notice-address", canaries.in("notice") + "@example.org"));
        pages.put(
                "4",
                Map.of(
                        "support-type", "workshop",
                        "not-this.none", "none",
                        "title", "Hearing " + canaries.in("title"),
                        "need", "Young witnesses are heard four times. " + canaries.in("need"),
                        "change-wanted", "One hearing, not four: " + canaries.in("change"),
                        "tried", "A leaflet called " + canaries.in("tried")));
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
                        "ws-skills", "Plan one hearing " + canaries.in("skill"),
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
                        "never-members.text", "The academy " + canaries.in("never"),
                        "never-states.none", "none",
                        "keep-out.none", "none",
                        "conflicts", "A cousin sits at " + canaries.in("cousin"),
                        "mention", "only-as-a-number"));
        return pages;
    }
}
