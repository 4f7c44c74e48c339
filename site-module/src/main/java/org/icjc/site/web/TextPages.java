package org.icjc.site.web;

import java.util.Collection;
import java.util.Locale;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.web.HourlyTokens;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.StablePages;
import org.icjc.site.pages.SitePage;
import org.icjc.site.pages.SitePages;
import org.springframework.stereotype.Component;

/** The site's written pages, each with the form of the mailing list. */
@Component
@OnPart(Part.SITE)
class TextPages implements StablePages {
    private final SitePages pages;
    private final HourlyTokens tokens;

    TextPages(SitePages pages, HourlyTokens tokens) {
        this.pages = pages;
        this.tokens = tokens;
    }

    @Override
    public Collection<String> paths() {
        return pages.paths();
    }

    @Override
    public Page page(String path, Locale locale) {
        SitePage page = pages.find(path, locale).orElseThrow(NotThere::new);
        return Page.of(
                        locale,
                        path,
                        page.matter().title(),
                        page.isHome() ? "site/home" : "site/text")
                .with("text", page)
                .with("token", tokens.issue(SubscribeController.FORM))
                .keptForAll();
    }
}
