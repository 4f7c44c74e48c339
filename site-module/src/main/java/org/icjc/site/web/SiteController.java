package org.icjc.site.web;

import java.util.Locale;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.web.FormTokens;
import org.icjc.kernel.web.Page;
import org.icjc.kernel.web.PageRenderer;
import org.icjc.site.pages.SitePage;
import org.icjc.site.pages.SitePages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OnPart(Part.SITE)
class SiteController {
    private final SitePages pages;
    private final PageRenderer renderer;
    private final FormTokens tokens;

    SiteController(SitePages pages, PageRenderer renderer, FormTokens tokens) {
        this.pages = pages;
        this.renderer = renderer;
        this.tokens = tokens;
    }

    @GetMapping("/")
    ResponseEntity<String> home(Locale locale) {
        return show("/", locale);
    }

    @GetMapping("/{name:[a-z][a-z-]*}")
    ResponseEntity<String> page(@PathVariable String name, Locale locale) {
        return show("/" + name, locale);
    }

    private ResponseEntity<String> show(String path, Locale locale) {
        SitePage page = pages.find(path, locale).orElseThrow(NotThere::new);
        return renderer.render(
                Page.of(
                                locale,
                                path,
                                page.matter().title(),
                                page.isHome() ? "site/home" : "site/text")
                        .with("text", page)
                        .with("token", tokens.issue(SubscribeController.FORM))
                        .keptForAll());
    }
}
