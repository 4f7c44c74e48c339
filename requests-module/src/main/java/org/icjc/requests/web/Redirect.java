package org.icjc.requests.web;

import java.net.URI;
import java.util.Locale;
import org.icjc.kernel.web.Reader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** "See other": the answer to every form that was taken, so that reloading sends nothing twice. */
final class Redirect {
    private Redirect() {}

    static ResponseEntity<String> to(Locale locale, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Reader.link(locale, path)))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
