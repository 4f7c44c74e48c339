package org.icjc.site.pages;

import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown to clean HTML: tables, bare addresses and headings with anchors; headings brought to
 * their place in the page's outline; links within the site kept in the reader's language.
 */
final class Markdown {
    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    AutolinkExtension.create(),
                    HeadingAnchorExtension.builder().defaultId("part").build());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    /**
     * @param highest the level that the text's own highest heading gets: 2 under a page's title
     */
    static String html(String markdown, int highest, Locale locale) {
        Node document = PARSER.parse(markdown);
        Outline.settle(document, highest);
        document.accept(new LinksInLanguage(locale));
        return Clean.html(RENDERER.render(document));
    }
}
