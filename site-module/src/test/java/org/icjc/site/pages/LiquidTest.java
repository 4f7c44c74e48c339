package org.icjc.site.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiquidTest {
    @Test
    void the_mailing_list_stands_where_its_author_put_it() {
        assertThat(
                        Liquid.pieces(
                                "before\n\n{% include global/mailing-list.html %}\n\nafter",
                                UnaryOperator.identity()))
                .containsExactly(
                        new Piece.Text("before\n\n"),
                        new Piece.MailingList(),
                        new Piece.Text("\n\nafter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include global/other.html %}",
                "{% if page.sharing %}",
                "{{ site.title }}",
                "{%- include global/mailing-list.html x=1 -%}"
            })
    void liquid_that_is_not_known_stops_the_start_and_is_named(String tag) {
        assertThatThrownBy(() -> Liquid.pieces("text " + tag, UnaryOperator.identity()))
                .isInstanceOf(PageUnusable.class)
                .hasMessageContaining(tag);
    }
}
