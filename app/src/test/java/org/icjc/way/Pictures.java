package org.icjc.way;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Four pictures of what stands in a window: on a screen and on a phone, light and dark. */
final class Pictures {
    private static final List<Integer> WIDTHS = List.of(1280, 390);
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    private static final int HEIGHT = 900;
    // Vaadin lays out anew after the window has become narrower.
    private static final int SETTLED = 250;

    private final Path folder;
    private final List<String> wider = new ArrayList<>();
    private int taken;

    Pictures(Path folder) {
        try {
            this.folder = Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the window as it was. */
    void take(Page page, String what) {
        taken++;
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.waitForTimeout(SETTLED);
            if (isWider(page)) wider.add(what + " at " + width);
            for (ColorScheme scheme : SCHEMES) {
                emulate(page, scheme);
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setFullPage(true)
                                // Colours that are still changing would be taken half way.
                                .setAnimations(ScreenshotAnimations.DISABLED)
                                .setPath(folder.resolve(name(what, width, scheme))));
            }
        }
        emulate(page, null);
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
    }

    private static void emulate(Page page, @Nullable ColorScheme scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setColorScheme(scheme));
    }

    private static boolean isWider(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    private String name(String what, int width, ColorScheme scheme) {
        String words = what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return String.format(
                Locale.ROOT,
                "%03d-%s-%d-%s.png",
                taken,
                words,
                width,
                scheme.name().toLowerCase(Locale.ROOT));
    }

    int taken() {
        return taken * WIDTHS.size() * SCHEMES.size();
    }

    /** Pages that have to be moved sideways. */
    List<String> wider() {
        return List.copyOf(wider);
    }
}
