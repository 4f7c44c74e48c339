package org.icjc.site.web;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.HourlyTokens;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.kernel.web.Reader;
import org.icjc.site.subscriptions.MailAddress;
import org.icjc.site.subscriptions.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The form of the mailing list, apart from the pages that include it. */
@Controller
@OnPart(Part.SITE)
class SubscribeController {
    static final String FORM = "subscribe";
    private static final String PATH = "/subscribe";
    private static final Duration AGE = Duration.ofHours(24);
    private static final int SHOWN_AGAIN = 400;

    private final Subscriptions subscriptions;
    private final PageRenderer renderer;
    private final HourlyTokens tokens;
    private final Texts texts;

    SubscribeController(
            Subscriptions subscriptions, PageRenderer renderer, HourlyTokens tokens, Texts texts) {
        this.subscriptions = subscriptions;
        this.renderer = renderer;
        this.tokens = tokens;
        this.texts = texts;
    }

    @GetMapping(PATH)
    ResponseEntity<String> form(Locale locale) {
        return renderer.render(page(locale, "", null).keptForAll());
    }

    /**
     * @param website a trap: no person sees this field, programs fill it in
     */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> subscribe(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String website,
            @RequestParam(required = false) @Nullable String token,
            Locale locale) {
        if (!tokens.accepts(FORM, token, AGE))
            return again(locale, email, "site.subscribe.error.expired");
        MailAddress address;
        try {
            address = MailAddress.typed(email);
        } catch (Refused refused) {
            return again(locale, email, refused.key());
        }
        if (website.isEmpty() && !subscriptions.note(address, locale))
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Reader.link(locale, "/subscribe/noted")))
                .build();
    }

    @GetMapping("/subscribe/noted")
    ResponseEntity<String> noted(Locale locale) {
        String title = texts.text(locale, "site.subscribe.noted.title");
        return renderer.render(
                Page.of(locale, "/subscribe/noted", title, "site/noted").keptForAll());
    }

    private ResponseEntity<String> again(Locale locale, String typed, String error) {
        String shown = typed.length() > SHOWN_AGAIN ? "" : typed;
        return renderer.render(page(locale, shown, error).withErrors());
    }

    private Page page(Locale locale, String typed, @Nullable String error) {
        return Page.of(locale, PATH, texts.text(locale, "site.subscribe.title"), "site/subscribe")
                .with("token", tokens.issue(FORM))
                .with("typed", typed)
                .with("error", error);
    }
}
