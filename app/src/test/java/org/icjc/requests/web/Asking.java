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
    static final String NEED = WorkshopForm.NEED;

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

    private static final Map<String, Map<String, String>> ANSWERS = WorkshopForm.answers();

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
