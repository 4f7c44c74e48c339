package org.icjc.requests.web;

import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.springframework.http.HttpStatus;

/** A request with other answers was sent under this code before. */
final class Already {
    private Already() {}

    static Page page(Locale locale, Texts texts) {
        return Told.page(locale, texts, "already.title", "already.text")
                .with("way", "receipt.status")
                .answering(HttpStatus.CONFLICT);
    }
}
