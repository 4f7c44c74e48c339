package org.icjc.way;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A real browser; everybody gets a window with cookies of his or her own. */
final class Chromium implements AutoCloseable {
    // For a machine with much else to do; nothing is ever waited for longer than it takes.
    private static final double PATIENCE = 60_000;
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright = Playwright.create();
    private final Browser browser = launch();

    private Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
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
