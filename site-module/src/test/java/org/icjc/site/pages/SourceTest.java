package org.icjc.site.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTest {
    private static final String HEAD =
            """
            ---
            title: "A title: with a colon"
            permalink: /a
            category: page
            sharing: false
            comments: false
            ---
            """;

    @Test
    void front_matter_is_yaml_and_the_text_begins_below_it() {
        Source source = Source.of(HEAD + "Text\n---\nmore");

        assertThat(source.matter().title()).isEqualTo("A title: with a colon");
        assertThat(source.matter().permalink()).isEqualTo("/a");
        assertThat(source.text()).isEqualTo("Text\n---\nmore");
    }

    @Test
    void keys_that_this_program_does_not_know_are_kept() {
        Source source =
                Source.of("---\ntitle: T\npermalink: /a\nauthor: The office\nweight: 3\n---\n");

        assertThat(source.matter().more())
                .containsEntry("author", "The office")
                .containsKey("weight");
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_do_not_matter() {
        assertThat(Source.of("\uFEFF" + (HEAD + "Text").replace("\n", "\r\n")).text())
                .isEqualTo("Text");
    }

    @Test
    void a_page_without_front_matter_or_without_a_title_stops_the_start() {
        assertThatThrownBy(() -> Source.of("Text")).hasMessageContaining("no front matter");
        assertThatThrownBy(() -> Source.of("---\npermalink: /a\n---\n"))
                .isInstanceOf(PageUnusable.class)
                .hasMessageContaining("title");
    }

    @Test
    void a_wish_that_cannot_be_met_stops_the_start() {
        assertThatThrownBy(() -> Source.of(HEAD.replace("comments: false", "comments: true")))
                .hasMessageContaining("comments");
        assertThatThrownBy(() -> Source.of(HEAD.replace("sharing: false", "sharing: true")))
                .hasMessageContaining("sharing");
        assertThatThrownBy(() -> Source.of(HEAD.replace("/a", "a")))
                .hasMessageContaining("permalink");
    }
}
