package org.icjc.requests.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.icjc.kernel.texts.Texts;
import org.jsoup.nodes.Document;

/** An invented prosecution service that asks for a workshop: the worked example, page by page. */
final class Asking {
    static final String NEED =
            "Our unit opens its first trials. Young witnesses are heard four times.";

    private final Browser browser;
    private final Locale locale;
    private final Texts texts;

    private Asking(Browser browser, Locale locale, Texts texts) {
        this.browser = browser;
        this.locale = locale;
        this.texts = texts;
    }

    static Asking in(Locale locale, Texts texts, Browser browser) {
        return new Asking(browser, locale, texts);
    }

    private static final Map<String, Map<String, String>> ANSWERS = answers();

    private static Map<String, Map<String, String>> answers() {
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

    static List<String> pages() {
        return List.copyOf(ANSWERS.keySet());
    }

    static Map<String, String> answersOf(String page) {
        return Objects.requireNonNull(ANSWERS.get(page));
    }

    String text(String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    String path(String path) {
        return (locale.equals(Locale.ENGLISH) ? "" : "/" + locale.getLanguage()) + path;
    }

    /** The code as it is shown: its twelve words. */
    List<String> begin() {
        browser.open(path("/request"));
        List<String> words = browser.page().select(".code li").eachText();
        browser.press(text("code.continue"), Map.of());
        return words;
    }

    /** Fills in the page on which the browser stands, and goes on. */
    void answer(String page) {
        browser.press(text("form.next"), answersOf(page));
    }

    /** All pages from the first to the one where everything is checked. */
    void answerAll() {
        for (String page : ANSWERS.keySet()) answer(page);
    }

    void send(List<String> words) {
        browser.press(text("check.send"), declarations(words));
    }

    Map<String, String> declarations(List<String> words) {
        return declarations(browser.page(), words);
    }

    /** What has to be declared on that page, and the two words that it asks for. */
    static Map<String, String> declarations(Document page, List<String> words) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("declare", "may-ask||nobody-named||true-as-far-as-i-know||limits-read");
        typed.put("consent", "yes");
        for (String field : List.of("word.1", "word.2")) {
            String label = page.expectFirst("label[for='" + field + "']").text();
            typed.put(field, words.get(Integer.parseInt(label.replaceAll("\\D", "")) - 1));
        }
        return typed;
    }

    /** From the first page to the receipt; the words of the code. */
    List<String> wholeWay() {
        List<String> words = begin();
        answerAll();
        send(words);
        return words;
    }
}
