package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.texts.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest extends ReadingPages {

    @Test
    void is_kept_as_typed_but_for_space_at_its_edges_and_line_ends() {
        assertThat(given("need", field("need", "  one\r\ntwo  ")))
                .isEqualTo(new Answer.Text("one\ntwo"));
    }

    @Test
    void is_counted_in_code_points_so_that_a_rare_letter_is_one() {
        String hundred = "𝔸".repeat(100);
        assertThat(given("title", field("title", hundred))).isEqualTo(new Answer.Text(hundred));
        FieldError error = wrong("title", field("title", hundred + "𝔸𝔸"));
        assertThat(error.key()).isEqualTo("error.too-long");
        assertThat(error.text(TEXTS, Languages.ENGLISH))
                .isEqualTo("Shorten the answer by 2 characters; at most 100 fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\uD800b", "\uDC00", "a\uFFFDb", "a\uFFFEb"})
    void with_control_characters_half_pairs_or_a_broken_encoding_is_refused(String text) {
        assertThat(wrong("need", field("need", text)).key()).isEqualTo("error.characters");
    }

    @Test
    void that_is_far_too_long_is_refused_before_anything_is_computed() {
        assertThat(wrong("need", field("need", "x".repeat(40_001))).key())
                .isEqualTo("error.characters");
    }

    @Test
    void loses_marks_of_direction_which_pages_set_themselves() {
        assertThat(given("need", field("need", "\u2068abc\u2069\u202E")))
                .isEqualTo(new Answer.Text("abc"));
    }

    @Test
    void is_composed_so_that_equal_words_are_equal() {
        assertThat(given("title", field("title", "e\u0301te\u0301")))
                .isEqualTo(new Answer.Text("été"));
    }

    @Test
    void of_one_line_takes_no_second() {
        assertThat(wrong("title", field("title", "a\nb")).key()).isEqualTo("error.one-line");
    }

    @Test
    void of_space_alone_is_no_answer() {
        assertThat(wrong("need", field("need", " \n ")).key()).isEqualTo("error.required.text");
        assertThat(wrong("need", field("need", "\u2068")).key()).isEqualTo("error.required.text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"office", "a@b", "a b@court.example", "a@@court.example", "@court.example"})
    void that_should_be_a_mailbox_and_is_not_is_refused(String text) {
        assertThat(wrong("official-mailbox", field("official-mailbox", text)).key())
                .isEqualTo("error.mailbox");
    }

    @Test
    void that_is_a_mailbox_is_taken() {
        assertThat(given("official-mailbox", field("official-mailbox", "office@court.example")))
                .isEqualTo(new Answer.Text("office@court.example"));
    }
}
