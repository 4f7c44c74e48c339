package org.icjc.requests.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.requests.access.Visit;
import org.springframework.http.HttpStatus;

/**
 * The form that asks for the return code. When a visit ended while somebody was typing, it carries
 * what was typed, to be taken once the code is entered.
 *
 * @param typed what stands in the field of the code
 * @param page the page of questions that was sent too late, or {@link #STATUS}, if one was
 * @param carried its fields
 */
record CodeForm(String typed, Optional<String> page, Posted carried) {
    /** Stands for the page of the request itself, where something was being written. */
    static final String STATUS = "status";

    private static final String PREFIX = "kept.";
    private static final Pattern PAGE = Pattern.compile("[0-9]{1,2}[a-z]?|T|" + STATUS);

    static CodeForm empty() {
        return new CodeForm("", Optional.empty(), Posted.NOTHING);
    }

    /** The visit ended before this page of questions arrived. */
    static CodeForm tooLate(String page, Posted posted) {
        return new CodeForm("", Optional.of(page).filter(PAGE.asMatchPredicate()), posted);
    }

    /** The form as it was sent. */
    static CodeForm again(Posted posted) {
        return new CodeForm(
                posted.first("code"),
                Optional.of(posted.first("page")).filter(PAGE.asMatchPredicate()),
                posted.under(PREFIX));
    }

    Page page(Locale locale, Texts texts) {
        return Page.of(locale, "/request/status", texts.text(locale, "back.title"), "requests/back")
                .quiet()
                .with("typed", typed)
                .with("page", page.orElse(null))
                .with("prefix", PREFIX)
                .with("carried", page.isPresent() ? carried : Posted.NOTHING);
    }

    /** While a visit is open, which ends when this code opens another request. */
    Page another(Visit open, Locale locale, Texts texts) {
        return Page.of(
                        locale,
                        "/request/status/another",
                        texts.text(locale, "another.title"),
                        "requests/back")
                .quiet()
                .with("typed", typed)
                .with("prefix", PREFIX)
                .with("carried", Posted.NOTHING)
                .with("open", open.ends());
    }

    Page ended(Locale locale, Texts texts) {
        return page(locale, texts).with("ended", true).answering(HttpStatus.FORBIDDEN);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
