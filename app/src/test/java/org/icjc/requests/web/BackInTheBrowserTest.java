package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.icjc.app.IcjcTest;
import org.icjc.app.InstalledChromium;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * The browser's own Back, in Chromium without scripts: it never asks whether to send a form again,
 * though no page may be kept by the browser.
 */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackInTheBrowserTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired Texts texts;

    private final Playwright playwright = Playwright.create();
    private final com.microsoft.playwright.Browser chromium = InstalledChromium.launch(playwright);
    private Page page = chromium.newPage();

    @BeforeAll
    void thereIsACommittee() {
        Committee.enrol(context);
    }

    @BeforeEach
    void aFreshWindow() {
        page.context().close();
        page = chromium.newContext(new NewContextOptions().setJavaScriptEnabled(false)).newPage();
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void after_a_slip_on_every_page_back_leads_through_all_of_them() {
        page.navigate(root() + "/request");
        press("code.continue");
        for (String id : Asking.pages()) {
            press("form.next");
            // A page on which nothing is required leads on.
            if (!page.url().endsWith(id)) page.navigate(root() + "/request/page/" + id);
            fill(Asking.answersOf(id));
            press("form.next");
        }
        assertThat(page.url()).endsWith("/request/check");
        press("check.send");
        assertThat(page.locator(".summary").count()).isOne();
        List<String> seen = new ArrayList<>();
        while (!page.url().endsWith("/request")) {
            page.goBack();
            assertThat(page.locator("h1").count()).as(page.url()).isOne();
            seen.add(page.url().replaceAll(".*/request/?", ""));
        }
        for (String id : Asking.pages()) assertThat(seen).contains("page/" + id);
    }

    @Test
    void after_a_slip_and_a_correction_back_shows_what_is_saved() {
        page.navigate(root() + "/request");
        press("code.continue");
        fill(Asking.answersOf("1a"));
        press("form.next");
        fill(Map.of("jurisdiction", "Ruritan", "institution-name", "Parquet A"));
        press("form.next");
        assertThat(page.locator("[name=jurisdiction]").inputValue()).isEqualTo("Ruritan");
        fill(Asking.answersOf("1b"));
        press("form.next");
        page.goBack();
        assertThat(page.locator("[name=jurisdiction]").inputValue()).isEqualTo("Senegal");
        assertThat(page.locator(".summary").count()).isZero();
    }

    @Test
    void a_stop_and_a_deleted_draft_can_be_left_by_back() {
        page.navigate(root() + "/request");
        press("code.continue");
        for (String id : List.of("1a", "1b", "2a", "2b", "3a", "4")) {
            fill(Asking.answersOf(id));
            press("form.next");
        }
        fill(Asking.answersOf("5"));
        fill(Map.of("live-case", "yes-and-we-want-advice-on-the-case-itself"));
        press("form.next");
        assertThat(page.url()).endsWith("/request/page/5/stop");
        assertThat(page.locator("h1").innerText()).isEqualTo(text("stop.live-case.title"));
        page.locator("a[hreflang=fr]").click();
        assertThat(page.locator("h1").innerText())
                .isEqualTo(texts.text(Languages.FRENCH, "stop.live-case.title"));
        page.goBack();
        page.locator("a.button", named("stop.change-and-go-on")).click();
        assertThat(page.locator("[name=live-case]:checked").count()).isZero();
        page.goBack();
        assertThat(page.locator("h1").innerText()).isEqualTo(text("stop.live-case.title"));
        press("stop.delete-draft");
        assertThat(page.locator("h1").innerText()).isEqualTo(text("draft.deleted.title"));
        page.goBack();
        assertThat(page.locator("h1").count()).isOne();
    }

    private String root() {
        return "http://localhost:" + port;
    }

    /** Presses a button and waits for the page to which its answer leads. */
    private void press(String key) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 303,
                () -> page.locator("main button", named(key)).first().click());
        page.waitForLoadState();
    }

    private Page.LocatorOptions named(String key) {
        return new Page.LocatorOptions().setHasText(text(key));
    }

    private String text(String key) {
        return texts.text(Languages.ENGLISH, key);
    }

    private void fill(Map<String, String> answers) {
        Filling.in(page, answers);
    }
}
