package org.icjc.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class PageFrameTest {
    private final PageRenderer renderer = Frames.renderer();

    @Test
    void a_page_says_its_language_and_direction_and_links_to_itself_in_the_others() {
        String arabic = renderer.html(Frames.page(Languages.ARABIC, "Title"));

        assertThat(arabic)
                .contains("<html lang=\"ar\" dir=\"rtl\">")
                .contains("<a href=\"/about\" lang=\"en\"")
                .contains("<a href=\"/fr/about\" lang=\"fr\"")
                .contains("href=\"/ar/request\"");
    }

    @Test
    void languages_stand_in_their_own_names() {
        assertThat(Languages.ALL.stream().map(Reader::ownName))
                .containsExactly("English", "Français", "العربية");
    }

    @Test
    void a_page_with_errors_says_so_first_in_its_title() {
        ResponseEntity<String> answer =
                renderer.render(Frames.page(Languages.FRENCH, "Titre").withErrors());

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer.getBody()).contains("<title>Erreur\u00a0: Titre");
    }

    @Test
    void a_page_holds_no_script_and_no_inline_style() {
        for (var locale : Languages.ALL)
            assertThat(renderer.html(Frames.page(locale, "T")))
                    .doesNotContain("<script", "style=", "<style", "http://", "https://");
    }

    @Test
    void what_a_page_shows_is_escaped() {
        assertThat(renderer.html(Frames.page(Languages.ENGLISH, "<b>\"&'")))
                .contains("<h1>&lt;b&gt;")
                .doesNotContain("<b>\"&'");
    }

    @Test
    void those_who_ask_get_one_way_out_and_no_other_navigation() {
        String quiet = renderer.html(Frames.page(Languages.ENGLISH, "T").quiet());

        assertThat(quiet).contains("Leave this page").doesNotContain("href=\"/members\"");
    }

    @Test
    void only_a_page_that_is_the_same_for_everyone_may_be_kept() {
        Page page = Frames.page(Languages.ENGLISH, "T");

        assertThat(renderer.render(page).getHeaders().getFirst(HttpHeaders.CACHE_CONTROL))
                .isEqualTo("no-store");
        HttpHeaders kept = renderer.render(page.keptForAll()).getHeaders();
        assertThat(kept.getETag())
                .isEqualTo(renderer.render(page.keptForAll()).getHeaders().getETag());
        assertThat(kept.getETag())
                .isNotEqualTo(
                        renderer.render(Frames.page(Languages.ENGLISH, "U").keptForAll())
                                .getHeaders()
                                .getETag());
        assertThat(kept.getCacheControl()).isEqualTo("max-age=60, public");
    }

    @Test
    void a_page_never_tells_in_a_log_what_it_shows() {
        assertThat(Frames.page(Languages.ENGLISH, "secret").with("answer", "secret").toString())
                .doesNotContain("secret");
    }
}
