package org.icjc.requests.web;

import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;

/** A page that says one thing. */
final class Told {
    private Told() {}

    static Page page(Locale locale, Texts texts, String titleKey, String textKey) {
        String title = texts.text(locale, titleKey);
        return Page.of(locale, "/request/status", title, "requests/told")
                .quiet()
                .with("title", title)
                .with("text", texts.text(locale, textKey));
    }
}
