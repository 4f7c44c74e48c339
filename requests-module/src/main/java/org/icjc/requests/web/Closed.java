package org.icjc.requests.web;

import java.util.Locale;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Intake is closed: says so and names the other way; or it only starts, and says for how long. */
@Component
@OnPart(Part.INTAKE)
class Closed {
    private static final String SECONDS_TO_START = "30";

    private final ApplicationAvailability availability;
    private final PageRenderer pages;
    private final Texts texts;

    Closed(ApplicationAvailability availability, PageRenderer pages, Texts texts) {
        this.availability = availability;
        this.pages = pages;
        this.texts = texts;
    }

    ResponseEntity<String> answer(Locale locale) {
        boolean starting = availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC;
        ResponseEntity<String> page = pages.render(page(locale, starting));
        if (!starting) return page;
        return ResponseEntity.status(page.getStatusCode())
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_START)
                .body(page.getBody());
    }

    private Page page(Locale locale, boolean starting) {
        String title = texts.text(locale, starting ? "starting.title" : "closed.title");
        return Page.of(locale, "/request", title, "requests/closed")
                .quiet()
                .answering(HttpStatus.SERVICE_UNAVAILABLE)
                .with("starting", starting);
    }
}
