package org.icjc.requests.web;

import java.util.Locale;
import org.icjc.kernel.texts.Texts;
import org.icjc.kernel.web.Page;
import org.icjc.requests.access.FormTokens;
import org.icjc.requests.access.Visit;

/** Withdrawing a request: what it does and what it cannot do, before it is done. */
final class Withdrawing {
    private Withdrawing() {}

    static Page page(Visit visit, FormTokens tokens, Locale locale, Texts texts) {
        return Page.of(
                        locale,
                        "/request/status/withdraw",
                        texts.text(locale, "withdraw.title"),
                        "requests/withdraw")
                .quiet()
                .with("token", tokens.page(visit.keys()))
                .with("ends", visit.ends());
    }
}
