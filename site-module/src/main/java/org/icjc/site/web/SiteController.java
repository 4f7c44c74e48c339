package org.icjc.site.web;

import java.util.Locale;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.web.PageRenderer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@OnPart(Part.SITE)
class SiteController {
    private final TextPages pages;
    private final PageRenderer renderer;

    SiteController(TextPages pages, PageRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    @GetMapping("/")
    ResponseEntity<String> home(Locale locale) {
        return renderer.render(pages.page("/", locale));
    }

    @GetMapping("/{name:[a-z][a-z-]*}")
    ResponseEntity<String> page(@PathVariable String name, Locale locale) {
        return renderer.render(pages.page("/" + name, locale));
    }
}
