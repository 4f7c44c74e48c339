package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.icjc.app.IcjcTest;
import org.icjc.app.InstalledChromium;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.access.VisitCookies;
import org.icjc.requests.intake.RequesterView;
import org.icjc.vault.ReturnCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * The requester's pages in Chromium with scripts switched off, at desk and phone width. What axe
 * finds is measured in a second context, which alone may run scripts.
 */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired Texts texts;
    @Autowired StatusView status;
    @Autowired PageRenderer pages;
    @Autowired VisitCookies cookies;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = InstalledChromium.launch(playwright);
    private final BrowserContext measuring =
            chromium.newContext(new NewContextOptions().setBypassCSP(true));
    private final Page measure = measuring.newPage();

    static List<Locale> languages() {
        return List.of(Languages.ENGLISH, Languages.ARABIC);
    }

    private Page page = measure;
    private Locale locale = Languages.ENGLISH;
    private String width = "";

    @BeforeAll
    void thereIsACommittee() {
        Committee.enrol(context);
    }

    @BeforeAll
    void aMeasuringPage() {
        measure.route("**/measured", this::answerWhatIsMeasured);
    }

    private String measured = "";

    private void answerWhatIsMeasured(Route route) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setBody(measured)
                        .setContentType("text/html; charset=utf-8"));
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_whole_way_is_readable_for_everyone(Locale language) {
        for (int pixels : new int[] {1280, 390}) {
            begin(language, pixels);
            wholeWay();
            page.context().close();
        }
    }

    private void begin(Locale language, int pixels) {
        locale = language;
        width = "-" + pixels;
        page =
                chromium.newContext(
                                new NewContextOptions()
                                        .setJavaScriptEnabled(false)
                                        .setViewportSize(pixels, 900))
                        .newPage();
        measure.setViewportSize(pixels, 900);
    }

    private void wholeWay() {
        open("/request");
        look("request");
        List<String> words = page.locator(".code li").allInnerTexts();
        press("code.continue");
        look("page-1a");
        press("form.next");
        look("page-1a-errors");
        for (String id : Asking.pages()) {
            if (!id.equals("1a")) look("page-" + id);
            fill(Asking.answersOf(id));
            press("form.next");
        }
        look("check");
        press("check.send");
        look("check-errors");
        open("/request/saved");
        look("saved");
        open("/request/status");
        look("draft");
        open("/request/check");
        declare(words);
        press("check.send");
        assertThat(page.locator("h1").innerText()).isEqualTo(text("receipt.title"));
        look("receipt");
        dark("receipt");
        page.locator("a.button", named("receipt.status")).click();
        look("status");
        open("/request/status/answers");
        look("answers");
        open("/request/status/withdraw");
        look("withdraw");
        open("/request/leave");
        look("left");
        open("/request/status");
        look("come-back");
        page.locator("#code").fill("abandon ability");
        press("back.button");
        look("come-back-error");
        open("/request/page/4");
        look("ended");
    }

    private Page.LocatorOptions named(String key) {
        return new Page.LocatorOptions().setHasText(text(key));
    }

    private void declare(List<String> words) {
        for (var box : page.locator("[name=declare]").all()) box.check();
        page.locator("[name=consent][value=yes]").check();
        for (String field : List.of("word.1", "word.2")) {
            String label = page.locator("label[for='" + field + "']").innerText();
            int place = Integer.parseInt(label.replaceAll("\\D", ""));
            page.locator("[name='" + field + "']").fill(words.get(place - 1));
        }
    }

    private void fill(Map<String, String> answers) {
        Filling.in(page, answers);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void states_that_take_weeks_are_readable_for_everyone(Locale language) {
        for (int pixels : new int[] {1280, 390}) {
            begin(language, pixels);
            show("status-summary", Views.withSummaryAndQuestion());
            show("status-consent", Views.withInterestedMembers());
            show("status-declined", Views.declined());
            page.context().close();
        }
    }

    private void show(String name, RequesterView view) {
        String html =
                pages.render(
                                status.page(
                                        cookies.comingBack(ReturnCode.random().derive()),
                                        view,
                                        "message",
                                        Posted.NOTHING,
                                        Map.of(),
                                        locale))
                        .getBody();
        page.unroute("**/shown");
        page.route(
                "**/shown",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setBody(html)
                                        .setContentType("text/html; charset=utf-8")));
        page.navigate("http://localhost:" + port + "/shown");
        look(name);
        dark(name);
    }

    private void open(String path) {
        String prefix = locale.equals(Languages.ENGLISH) ? "" : "/" + locale.getLanguage();
        page.navigate("http://localhost:" + port + prefix + path);
    }

    private void press(String key) {
        page.locator("button", named(key)).first().click();
    }

    private String text(String key) {
        return texts.text(locale, key);
    }

    /** Takes a picture of the page and measures it. */
    private void look(String name) {
        picture(name);
        measured = page.content();
        measure.navigate("http://localhost:" + port + "/measured");
        assertThat(measure.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(name + width + " fits its window")
                .isEqualTo(0);
        if (width.equals("-390")) return;
        assertThat(new AxeBuilder(measure).analyze().getViolations())
                .as(name + width)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    private void dark(String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void picture(String name) {
        page.screenshot(
                new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                SCREENSHOTS.resolve(
                                        "requester-" + name + "-" + locale + width + ".png")));
    }
}
