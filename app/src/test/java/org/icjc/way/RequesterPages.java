package org.icjc.way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.requests.web.Filling;

/** The requester: no account, a code of twelve words, pages without scripts. */
final class RequesterPages {
    private final Page page;
    private final String base;
    private final Locale locale;
    private final Texts texts;
    private final Looks looks;
    private List<String> words = List.of();

    RequesterPages(Page page, String address, Locale locale, Texts texts, Looks looks) {
        this.page = page;
        this.base = address + (locale.equals(Languages.ENGLISH) ? "" : "/" + locale.getLanguage());
        this.locale = locale;
        this.texts = texts;
        this.looks = looks;
    }

    /** From the code to the receipt, which names the reference that is given back. */
    String ask(Map<String, Map<String, String>> answers) {
        page.navigate(base + "/request");
        look("code");
        words = page.locator(".code li").allInnerTexts();
        press("code.continue");
        answers.forEach((id, fields) -> {
            look("page " + id);
            Filling.in(page, fields);
            press("form.next");
        });
        look("check");
        declare();
        press("check.send");
        assertHeading("receipt.title");
        look("receipt");
        return page.locator("dl.receipt bdi").first().innerText();
    }

    private void declare() {
        page.locator("[name=declare]").all().forEach(Locator::check);
        page.locator("[name=consent][value=yes]").check();
        for (String field : List.of("word.1", "word.2")) {
            String label = page.locator("label[for='" + field + "']").innerText();
            int place = number(label);
            page.locator("[name='" + field + "']").fill(words.get(place - 1));
        }
    }

    private static int number(String label) {
        return label.chars()
                .filter(Character::isDigit)
                .map(Character::getNumericValue)
                .reduce(0, (number, digit) -> number * 10 + digit);
    }

    /** With the code, as somebody who was away. */
    void comeBack() {
        page.context().clearCookies();
        page.navigate(base + "/request/status");
        look("come back");
        page.locator("#code").fill(String.join(" ", words));
        press("back.button");
        look("status");
    }

    void assertState(String state) {
        assertHeading("state.request." + state);
    }

    void answerQuestion(String question, String answer) {
        assertReads(question);
        page.locator("textarea[name^='answer.']").fill(answer);
        press("question.send");
        look("status, question answered");
    }

    void write(String message) {
        page.locator("#message").fill(message);
        press("message.send");
        look("status, message sent");
    }

    void assertReads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    void approveBrief(String summary) {
        assertReads(summary);
        press("summary.approve");
        look("status, brief approved");
    }

    void consentToEverything(String member) {
        assertThat(page.locator("article.member h2")).containsText(member);
        page.locator("[name=scope]").all().forEach(Locator::check);
        page.locator("select[name=term]").selectOption("m6");
        press("consent.give");
        look("status, consent given");
    }

    void readAnswersAndReceipt() {
        page.navigate(base + "/request/status/answers");
        look("own answers");
        page.navigate(base + "/request/receipt");
        look("receipt again");
        page.navigate(base + "/request/status/withdraw");
        look("withdraw");
    }

    void leave() {
        page.navigate(base + "/request/leave");
        look("left");
        page.navigate("about:blank");
    }

    private void assertHeading(String key) {
        assertThat(page.locator("h1")).hasText(texts.text(locale, key));
    }

    private void press(String key) {
        page.locator("button", new Page.LocatorOptions().setHasText(texts.text(locale, key)))
                .first()
                .click();
    }

    private void look(String what) {
        assertThat(page.locator("html")).hasAttribute("dir", Languages.direction(locale));
        looks.at(page, "requester " + locale + ": " + what);
    }
}
