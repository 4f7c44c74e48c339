package org.icjc.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @Test
    void headings_chosen_for_their_size_get_their_place_in_the_outline() {
        assertThat(html("##### One\n\n###### Under it\n\n##### Two"))
                .contains("<h2 id=\"one\">One</h2>", "<h3 id=\"under-it\">", "<h2 id=\"two\">");
    }

    @Test
    void headings_can_be_linked_to_in_every_script() {
        assertThat(html("## الخبرات")).contains("id=\"الخبرات\"");
    }

    @Test
    void tables_and_bare_addresses_work() {
        assertThat(html("| a | b |\n|---|---|\n| c | d |")).contains("<table>", "<td>c</td>");
        assertThat(html("See https://www.icc-cpi.int now"))
                .contains("<a href=\"https://www.icc-cpi.int\"");
        assertThat(html("<info@icj-consortium.org>")).contains("href=\"mailto:info");
    }

    @Test
    void links_within_the_site_stay_in_the_readers_language() {
        String markdown = "[a](/members) [b](https://example.org/members) [c](//example.org)";

        assertThat(Markdown.html(markdown, 2, Locale.FRENCH))
                .contains("href=\"/fr/members\"", "href=\"https://example.org/members\"")
                .doesNotContain("/fr//");
        assertThat(Markdown.html(markdown, 2, Locale.ENGLISH)).contains("href=\"/members\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=\"https://example.org/x.png\">",
                "![x](https://example.org/x.png)",
                "<p style=\"color: red\">a</p>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "[a](javascript:alert(1))",
                "[a](data:text/html,x)",
                "<a href=\"/x\" onclick=\"alert(1)\">a</a>",
                "<iframe src=\"/x\"></iframe>",
                "<form action=\"/x\"><input></form>",
                "<h2 id=\"a b\">a</h2>",
                "[a](http://example.org)"
            })
    void whatever_is_not_listed_is_dropped(String markdown) {
        assertThat(html(markdown))
                .doesNotContainIgnoringCase(
                        "<script",
                        "<img",
                        "style=",
                        "javascript:",
                        "data:",
                        "onclick",
                        "<iframe",
                        "<form",
                        "<input",
                        "id=\"a b\"",
                        "http:");
    }

    @Test
    void foreign_names_keep_their_language_and_direction() {
        assertThat(html("<bdi dir=\"ltr\" lang=\"en\">ICJC</bdi>"))
                .contains("<bdi dir=\"ltr\" lang=\"en\">ICJC</bdi>");
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, 2, Locale.ENGLISH);
    }
}
