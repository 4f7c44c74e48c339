package org.icjc.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.icjc.app.IcjcTest;
import org.icjc.app.InstalledChromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@IcjcTest
class PublicPagesInABrowserTest {
    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/about",
                    "/support",
                    "/protection",
                    "/subscribe",
                    "/subscribe/noted",
                    "/no-such-page");
    private static final List<String> LANGUAGES = List.of("", "/fr", "/ar");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort int port;

    @BeforeAll
    static void open() {
        playwright = Playwright.create();
        browser = InstalledChromium.launch(playwright);
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    @Test
    void everybody_can_use_every_page() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            for (String address : addresses()) {
                page.navigate(address);
                assertFlawless(address, new AxeBuilder(page));
            }
        }
    }

    @Test
    void every_page_can_be_read_in_the_dark() {
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            Page page = context.newPage();
            for (String path : PATHS) {
                page.navigate(site() + path);
                assertFlawless(path, new AxeBuilder(page).withRules(List.of("color-contrast")));
            }
        }
    }

    @Test
    void nothing_is_cut_or_scrolled_sideways_at_320_pixels() {
        try (BrowserContext context =
                browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640))) {
            Page page = context.newPage();
            for (String address : addresses()) {
                page.navigate(address);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(320);
            }
        }
    }

    @Test
    void a_browser_asks_nobody_else_and_keeps_nothing() {
        try (BrowserContext context = browser.newContext()) {
            List<String> asked = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            for (String path : PATHS.subList(0, 6)) page.navigate(site() + path);

            assertThat(asked).allMatch(url -> url.startsWith(site()));
            assertThat(complaints).isEmpty();
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void the_keyboard_meets_the_way_to_the_text_first() {
        try (BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
            Page page = context.newPage();
            page.navigate(site() + "/about");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to main content");
            assertThat(page.locator(":focus").boundingBox().y).isGreaterThanOrEqualTo(0);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus").count()).isEqualTo(1);
        }
    }

    private static void assertFlawless(String address, AxeBuilder axe) {
        assertThat(axe.analyze().getViolations())
                .extracting(finding -> finding.getId() + " " + finding.getNodes())
                .as(address)
                .isEmpty();
    }

    private List<String> addresses() {
        return LANGUAGES.stream()
                .flatMap(language -> PATHS.stream().map(path -> site() + language + path))
                .toList();
    }

    private String site() {
        return "http://localhost:" + port;
    }
}
