package org.icjc.requests.web;

import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.springframework.http.HttpStatus;

/** Intake is closed: says so, and names the other way. */
final class Closed {
    private Closed() {}

    static Page page(Locale locale, Texts texts) {
        return Page.of(locale, "/request", texts.text(locale, "closed.title"), "requests/closed")
                .quiet()
                .answering(HttpStatus.SERVICE_UNAVAILABLE);
    }
}
