package org.icjc.requests.web;

import java.util.Locale;
import java.util.Set;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;
import org.springframework.stereotype.Component;

/** Where the way ends, kindly: why, where else to turn, and the way back. Never logged. */
@Component
@OnPart(Part.INTAKE)
class Stops {
    private static final Set<String> WITH_A_QUESTION_LEFT = Set.of("live-case", "not-this");

    private final FormTokens tokens;
    private final Texts texts;

    Stops(FormTokens tokens, Texts texts) {
        this.tokens = tokens;
        this.texts = texts;
    }

    /** Before anything was kept, or with an older draft that this visit may delete. */
    Page beforeAll(String stop, boolean draft, Visit visit, Locale locale) {
        return page(stop, "/request/page/1a", "/request/page/1a", visit, locale)
                .with("draft", draft)
                .with("change", draft ? "stop.change" : "stop.back");
    }

    /** In the middle of a draft. */
    Page ofDraft(String stop, String pageId, Visit visit, Locale locale) {
        String back = "/request/page/" + pageId;
        return page(stop, back + "/stop", back, visit, locale)
                .with("draft", true)
                .with(
                        "change",
                        WITH_A_QUESTION_LEFT.contains(stop)
                                ? "stop.change-and-go-on"
                                : "stop.change");
    }

    /** At the very end. */
    Page atCheck(String stop, Visit visit, Locale locale) {
        return page(stop, "/request/check/stop", "/request/check", visit, locale)
                .with("draft", true)
                .with("change", "stop.change");
    }

    private Page page(String stop, String path, String back, Visit visit, Locale locale) {
        String title = texts.text(locale, "stop." + stop + ".title");
        return Page.of(locale, path, title, "requests/stop")
                .quiet()
                .with("title", title)
                .with("text", texts.text(locale, "stop." + stop + ".text"))
                .with("back", back)
                .with("token", tokens.page(visit.keys()));
    }

    /** No stop: something that must be said before going on. */
    Page warning(String warning, String pageId, String next, Locale locale) {
        String title = texts.text(locale, "warning." + warning + ".title");
        String path = "/request/page/" + pageId + "/warning";
        return Page.of(locale, path, title, "requests/warning")
                .quiet()
                .with("title", title)
                .with("text", texts.text(locale, "warning." + warning + ".text"))
                .with("next", next);
    }
}
