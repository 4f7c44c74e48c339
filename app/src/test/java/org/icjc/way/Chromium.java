package org.icjc.way;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.icjc.app.InstalledChromium;

/** A real browser; everybody gets a window with cookies of his or her own. */
final class Chromium implements AutoCloseable {
    // For a machine with much else to do; nothing is ever waited for longer than it takes.
    private static final double PATIENCE = 60_000;

    private final Playwright playwright = Playwright.create();
    private final Browser browser = launch();

    private Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return InstalledChromium.launch(playwright);
    }

    /** The policy of the pages would keep axe out. */
    Page window() {
        Page page =
                browser.newContext(
                                new Browser.NewContextOptions()
                                        .setBypassCSP(true)
                                        .setLocale("en-GB")
                                        .setViewportSize(1280, 900))
                        .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    /** Of every window as it stands, for whoever asks why the way ended here. */
    void pictures(Path folder) {
        List<BrowserContext> windows = browser.contexts();
        for (int i = 0; i < windows.size(); i++)
            windows.get(i)
                    .pages()
                    .getFirst()
                    .screenshot(
                            new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(folder.resolve("way-ended-" + i + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
