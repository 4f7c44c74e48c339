package org.icjc.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine's own browser; where it has none, Playwright's download. */
public final class InstalledChromium {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private InstalledChromium() {}

    public static Browser launch(Playwright playwright) {
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }
}
