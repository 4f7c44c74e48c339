package org.icjc.kernel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.icjc.kernel.texts.Texts;

/** The renderer as the product has it, and a page to show. */
final class Frames {
    static final Texts TEXTS = Texts.load();

    private Frames() {}

    static PageRenderer renderer() {
        try {
            return new PageRenderer(WebConfiguration.templates(), TEXTS, new StyleSheets(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page page(Locale locale, String title) {
        return Page.of(locale, "/about", title, "kernel/error")
                .with("title", title)
                .with("text", "text");
    }
}
