package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;

/**
 * The page where everything is checked, and sending: what was checked, once, by who has the code.
 */
class SendingTest extends AsARequester {
    @Test
    void sending_again_gives_the_same_receipt_and_other_answers_are_told_that_it_is_in() {
        Asking asking = english();
        List<String> words = asking.begin();
        asking.answerAll();
        Browser twice = browser.another();
        Browser changing = browser.another();
        changing.open("/request/page/4");
        Browser stale = browser.another();
        asking.send(words);
        String reference = browser.page().expectFirst("dl.receipt bdi").text();

        Asking.in(Languages.ENGLISH, texts, twice).send(words);
        assertThat(twice.heading()).isEqualTo(asking.text("receipt.title"));
        assertThat(twice.page().expectFirst("dl.receipt bdi").text()).isEqualTo(reference);
        assertThat(twice.text()).contains(asking.text("receipt.same"));

        changing.press("Next", Map.of("title", "Another title"));
        assertThat(changing.status()).isEqualTo(409);
        assertThat(changing.heading()).isEqualTo(asking.text("already.title"));

        stale.page().select("[name=checked]").attr("value", "other");
        Asking.in(Languages.ENGLISH, texts, stale).send(words);
        assertThat(stale.heading()).isEqualTo(asking.text("already.title"));
    }

    @Test
    void sent_many_times_at_once_it_is_one_request_and_each_sending_gets_its_receipt()
            throws Exception {
        Asking asking = english();
        List<String> words = asking.begin();
        asking.answerAll();
        List<Callable<String>> sendings = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Browser window = browser.another();
            sendings.add(() -> {
                Asking.in(Languages.ENGLISH, texts, window).send(words);
                return window.page().select("dl.receipt bdi").text();
            });
        }
        Set<String> references = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(sendings.size())) {
            for (Future<String> each : threads.invokeAll(sendings)) references.add(each.get());
        }
        assertThat(references).singleElement().asString().startsWith("ICJC-");
    }

    @Test
    void what_is_sent_is_what_was_checked() {
        Asking asking = english();
        List<String> words = asking.begin();
        asking.answerAll();
        Browser other = browser.another();
        other.open("/request/page/4");
        other.press("Next", Map.of("title", "Changed in another window"));
        asking.send(words);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.text()).contains("Changed in another window");
        asking.send(words);
        assertThat(browser.heading()).isEqualTo(asking.text("receipt.title"));
    }

    @Test
    void two_wrong_words_send_nothing_and_the_same_two_are_asked_again() {
        Asking asking = english();
        List<String> words = asking.begin();
        asking.answerAll();
        Map<String, String> typed = asking.declarations(words);
        typed.put("word.2", "zebra");
        String asked = browser.page().select("label[for=word.1], label[for=word.2]").text();
        browser.press(asking.text("check.send"), typed);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select("label[for=word.1], label[for=word.2]").text())
                .isEqualTo(asked);
        asking.send(words);
        assertThat(browser.heading()).isEqualTo(asking.text("receipt.title"));
    }

    @Test
    void a_missing_answer_is_named_and_nothing_is_sent() {
        Asking asking = english();
        List<String> words = asking.begin();
        for (String page : Asking.pages()) if (!page.equals("11")) asking.answer(page);
        browser.open("/request/check");
        asking.send(words);
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().select(".summary a").eachAttr("href"))
                .contains("/request/page/11?to=check");
        browser.follow(asking.text("q.mention.text"));
        asking.answer("11");
        assertThat(browser.path()).isEqualTo("/request/check");
        asking.send(words);
        assertThat(browser.heading()).isEqualTo(asking.text("receipt.title"));
    }

    @Test
    void an_answer_is_changed_from_the_page_where_all_are_checked() {
        Asking asking = english();
        asking.begin();
        asking.answerAll();
        browser.open(
                browser.page()
                        .select("a[aria-label='Change: A short title for yourself']")
                        .attr("href"));
        browser.press("Next", Map.of("title", "A better title"));
        assertThat(browser.path()).isEqualTo("/request/check");
        assertThat(browser.text()).contains("A better title");
    }
}
