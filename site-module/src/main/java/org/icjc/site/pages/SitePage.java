package org.icjc.site.pages;

import java.util.List;
import java.util.Locale;

/** One page in one language, ready to be shown. */
public record SitePage(Locale locale, FrontMatter matter, List<Piece> pieces) {

    public boolean isHome() {
        return "home".equals(matter.category());
    }

    static SitePage of(Locale locale, String file) {
        Source source = Source.of(file);
        // On the front page the title itself is a heading of the second level.
        int highest = "home".equals(source.matter().category()) ? 3 : 2;
        return new SitePage(
                locale,
                source.matter(),
                Liquid.pieces(source.text(), text -> Markdown.html(text, highest, locale)));
    }
}
