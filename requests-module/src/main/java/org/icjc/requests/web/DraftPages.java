package org.icjc.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A draft that rests: how to come back to it, go on with it, or have it destroyed. */
@Controller
@OnPart(Part.INTAKE)
class DraftPages {
    private static final Period KEPT = Period.ofDays(30);

    private final Drafts drafts;
    private final FormTokens tokens;
    private final VisitCookie cookie;
    private final PageRenderer pages;
    private final Texts texts;
    private final Clock clock;

    DraftPages(
            Drafts drafts,
            FormTokens tokens,
            VisitCookie cookie,
            PageRenderer pages,
            Texts texts,
            Clock clock) {
        this.drafts = drafts;
        this.tokens = tokens;
        this.cookie = cookie;
        this.pages = pages;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/request/saved")
    ResponseEntity<String> saved(Visit visit, Locale locale) {
        Answers saved = drafts.saved(visit);
        return pages.render(
                Page.of(
                                locale,
                                "/request/saved",
                                texts.text(locale, "draft.saved.title"),
                                "requests/saved")
                        .quiet()
                        .with("code", visit.code().orElse(null))
                        .with(
                                "until",
                                texts.date(
                                        locale,
                                        clock.instant()
                                                .atZone(ZoneOffset.UTC)
                                                .toLocalDate()
                                                .plus(KEPT)))
                        .with("next", drafts.goOn(saved))
                        .with("token", tokens.page(visit.keys())));
    }

    @PostMapping("/request/draft/delete")
    ResponseEntity<String> delete(
            Posted posted,
            Visit visit,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!tokens.fits(visit.keys(), posted.token()))
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        drafts.delete(visit);
        cookie.end(request, response);
        return Redirect.to(locale, "/request/draft/deleted");
    }

    @GetMapping("/request/draft/deleted")
    ResponseEntity<String> deleted(Locale locale) {
        return pages.render(Told.page(locale, texts, "draft.deleted.title", "draft.deleted.text"));
    }
}
