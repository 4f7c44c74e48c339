package org.icjc.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.icjc.kernel.texts.Languages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SitePagesTest {
    private final SitePages pages = SitePages.load();

    @Test
    void every_page_exists_in_every_language() {
        assertThat(pages.paths())
                .containsExactlyInAnyOrder("/", "/about", "/support", "/protection");
        for (String path : pages.paths())
            for (Locale locale : Languages.ALL) assertThat(pages.find(path, locale)).isPresent();
    }

    @Test
    void the_home_page_says_what_the_consortium_says_of_itself_whole() {
        SitePage home = page("/", Languages.ENGLISH);

        assertThat(home.matter().title())
                .isEqualTo("The International Criminal Justice Consortium");
        assertThat(home.isHome()).isTrue();
        assertThat(home.pieces()).last().isEqualTo(new Piece.MailingList());
        assertThat(text(home).text())
                .startsWith("International criminal justice - or accountability")
                .contains(
                        "pro bono, confidential, and driven by request and the needs of its partners",
                        "convene events within The Hague, throughout Europe, and around the world.",
                        "ensuring that collaboration is efficiently developed and implemented.")
                .endsWith("to be notified when the site is updated:");
    }

    @Test
    void a_translation_has_the_shape_of_its_original() {
        for (String path : pages.paths()) {
            List<String> english = shape(page(path, Languages.ENGLISH));
            assertThat(english).isNotEmpty();
            for (Locale locale : Languages.ALL)
                assertThat(shape(page(path, locale))).as(path + " " + locale).isEqualTo(english);
        }
    }

    @Test
    void twelve_kinds_of_support_are_told_under_their_common_names() {
        for (Locale locale : Languages.ALL) {
            var names = text(page("/support", locale)).select("h3").eachText();
            assertThat(names).hasSize(12);
            for (String name : names)
                assertThat(SupportNames.in(locale)).as(locale.toString()).contains(name);
        }
    }

    @Test
    void no_level_of_the_outline_is_left_out() {
        for (String path : pages.paths())
            for (Locale locale : Languages.ALL) {
                int last = page(path, locale).isHome() ? 2 : 1;
                for (Element heading : text(page(path, locale)).select("h1, h2, h3, h4, h5, h6")) {
                    int level = heading.tagName().charAt(1) - '0';
                    assertThat(level).as(path).isBetween(2, last + 1);
                    last = level;
                }
            }
    }

    private SitePage page(String path, Locale locale) {
        return pages.find(path, locale).orElseThrow();
    }

    private static Document text(SitePage page) {
        StringBuilder html = new StringBuilder();
        for (Piece piece : page.pieces())
            if (piece instanceof Piece.Text words) html.append(words.html());
        return Jsoup.parse(html.toString());
    }

    /**
     * Names of elements in order, but for marks within a sentence, which languages place freely.
     */
    private static List<String> shape(SitePage page) {
        return text(page).body().select("h2, h3, h4, p, ul, ol, li, a").stream()
                .map(Element::tagName)
                .toList();
    }
}
