package org.icjc.requests.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.icjc.kernel.texts.Texts;

/**
 * An invented requester whose connection breaks, or whose server is away: every step is done again
 * from the page as it stood, with the same code and the same answers, until it is answered.
 */
public final class BadLine {
    private static final int SERVER_ERROR = 500;
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final Duration GIVES_UP = Duration.ofMinutes(2);

    private final Texts texts;
    private final Random random;
    private Browser browser;
    private List<String> words = List.of();
    private int repeated;
    private int sendsRepeated;

    public BadLine(int port, Texts texts, long seed) {
        this.browser = new Browser(port);
        this.texts = texts;
        this.random = new Random(seed);
    }

    /** The whole way, until the receipt stands on the page; its reference. */
    public String ask() {
        step(each -> each.open("/request"));
        words = browser.page().select(".code li").eachText();
        step(each -> each.press(asking(each).text("code.continue"), Map.of()));
        for (String page : Asking.pages()) step(each -> asking(each).answer(page));
        int before = repeated;
        // One line in five breaks at some moment after the form has gone out.
        boolean breaks = random.nextInt(5) == 0;
        Duration hurry = breaks ? Duration.ofMillis(1 + random.nextInt(60)) : null;
        if (hurry != null) hangUp(hurry);
        step(each -> asking(each).send(words));
        sendsRepeated = repeated - before;
        return reference("receipt.title");
    }

    /** Sends, and does not wait for the answer. */
    private void hangUp(Duration after) {
        try {
            asking(browser.another().patience(after)).send(words);
        } catch (AssertionError broken) {
            if (!(broken.getCause() instanceof IOException)) throw broken;
        }
        repeated++;
    }

    /** With the code alone, in another browser, some time later; the reference shown. */
    public String comeBack(int port) {
        browser = new Browser(port);
        step(each -> each.open("/request/status"));
        step(each ->
                each.press(
                        asking(each).text("back.button"), Map.of("code", String.join(" ", words))));
        return reference("state.request.SUBMITTED");
    }

    private String reference(String headingKey) {
        String heading = browser.heading();
        if (!heading.equals(asking(browser).text(headingKey)))
            throw new AssertionError(
                    "status " + browser.status() + " and the page “" + heading + "”");
        return browser.page().text().replaceFirst("(?s).*?(ICJC-\\w{4}-\\w{2}).*", "$1");
    }

    private void step(Consumer<Browser> step) {
        long end = System.nanoTime() + GIVES_UP.toNanos();
        while (true) {
            Browser trying = browser.another();
            if (answered(trying, step)) {
                browser = trying;
                return;
            }
            if (System.nanoTime() > end)
                throw new AssertionError("no answer for too long on " + trying.path());
            repeated++;
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }

    private static boolean answered(Browser browser, Consumer<Browser> step) {
        List<HttpResponse<String>> answers = browser.answers();
        int before = answers.size();
        try {
            step.accept(browser);
        } catch (AssertionError broken) {
            if (broken.getCause() instanceof IOException) return false;
            throw broken;
        }
        return answers.stream().skip(before).allMatch(each -> each.statusCode() < SERVER_ERROR);
    }

    private Asking asking(Browser browser) {
        return Asking.in(Locale.ENGLISH, texts, browser);
    }

    /** How often a step had to be done again. */
    public int repeated() {
        return repeated;
    }

    /** How often the whole request was sent again. */
    public int sendsRepeated() {
        return sendsRepeated;
    }
}
