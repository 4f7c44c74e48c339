package org.icjc.way;

import java.util.LinkedHashMap;
import java.util.Map;
import org.icjc.requests.web.WorkshopForm;

/** An invented prosecution service asks for a workshop; a canary sits wherever it types. */
final class Workshop {
    private final Map<String, Map<String, String>> pages = new LinkedHashMap<>();

    private Workshop() {}

    /** By page and field, in the order of the form. */
    static Map<String, Map<String, String>> answers(Canaries canaries) {
        Workshop workshop = new Workshop();
        WorkshopForm.answers()
                .forEach((page, fields) -> {
                    workshop.pages.put(page, new LinkedHashMap<>(fields));
                    // Who wants notices is asked for an address.
                    if (page.equals("3a")) workshop.pages.put("3b", new LinkedHashMap<>());
                });
        workshop.type(canaries);
        return workshop.pages;
    }

    private void type(Canaries canaries) {
        on("1b", "institution-name", "Parquet " + canaries.in("institution"));
        on("2b", "number-published", "In the directory " + canaries.in("directory"));
        on("3a", "contact-function", "Deputy " + canaries.in("function"));
        on("3a", "contact-name", "Awa " + canaries.in("contact"));
        on("3a", "reply-way", "notice-to-a-mailbox");
        on("3b", "notice-address", canaries.in("notice") + "@example.org");
        on("4", "title", "Hearing " + canaries.in("title"));
        on("4", "need", "Young witnesses are heard four times. " + canaries.in("need"));
        on("4", "change-wanted", "One hearing, not four: " + canaries.in("change"));
        on("4", "tried", "A leaflet called " + canaries.in("tried"));
        on("T", "ws-skills", "Plan one hearing " + canaries.in("skill"));
        on("11", "never-members.text", "The academy " + canaries.in("never"));
        on("11", "conflicts", "A cousin sits at " + canaries.in("cousin"));
    }

    private void on(String page, String field, String typed) {
        Map<String, String> fields = java.util.Objects.requireNonNull(pages.get(page));
        // Instead of "none".
        fields.remove(field.replace(".text", "") + ".none");
        fields.put(field, typed);
    }
}
