package org.icjc.requests.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjc.kernel.answers.Answer;
import org.junit.jupiter.api.Test;

class OptionsOfAListTest extends ReadingPages {

    @Test
    void one_is_taken() {
        assertThat(given("procedure", field("procedure", "mixed")))
                .isEqualTo(new Answer.Choice("mixed"));
    }

    @Test
    void what_is_not_offered_is_refused() {
        assertThat(wrong("format", field("format", "by-boat")).key()).isEqualTo("error.option");
        assertThat(wrong("crimes", fields("crimes", "cah", "theft")).key())
                .isEqualTo("error.option");
    }

    @Test
    void two_where_one_is_asked_are_refused() {
        assertThat(wrong("format", fields("format", "remote", "both")).key())
                .isEqualTo("error.one-only");
    }

    @Test
    void several_are_taken_once_each() {
        assertThat(given("crimes", fields("crimes", "cah", "war", "cah")))
                .isEqualTo(new Answer.Choices(List.of("cah", "war")));
    }

    @Test
    void nothing_where_something_is_required_is_said() {
        assertThat(wrong("format", Map.of()).key()).isEqualTo("error.required.one");
        assertThat(wrong("crimes", Map.of()).key()).isEqualTo("error.required.many");
        assertThat(wrong("not-this", Map.of()).key()).isEqualTo("error.required.many-or-none");
    }

    @Test
    void an_option_that_contradicts_all_others_stands_alone() {
        assertThat(
                        wrong(
                                        "security",
                                        fields("security", "nothing-of-these", "internet-watched"))
                                .key())
                .isEqualTo("error.alone-and-more");
        assertThat(given("own-means", field("own-means", "none")))
                .isEqualTo(new Answer.Choices(List.of("none")));
    }

    @Test
    void none_is_an_answer_of_its_own() {
        assertThat(given("not-this", field("not-this.none", "on"))).isEqualTo(new Answer.None());
    }

    @Test
    void none_and_something_contradict_each_other() {
        var both = new HashMap<>(field("not-this.none", "on"));
        both.putAll(field("not-this", "intelligence"));
        FieldError error = wrong("not-this", both);
        assertThat(error.key()).isEqualTo("error.none-and-more");
        assertThat(error.field()).isEqualTo("not-this.none");
    }

    @Test
    void members_are_offered_by_name_and_taken_by_code() {
        assertThat(given("never-members", fields("never-members", "m2")))
                .isEqualTo(new Answer.Choices(List.of("m2")));
        assertThat(wrong("never-members", fields("never-members", "m3")).key())
                .isEqualTo("error.option");
    }

    @Test
    void bodies_of_the_court_and_open_institutions_are_offered_from_the_tables() {
        assertThat(given("icc-body", field("icc-body", "reg"))).isEqualTo(new Answer.Choice("reg"));
        assertThat(wrong("icc-body", field("icc-body", "vwu")).key()).isEqualTo("error.option");
        assertThat(given("institution-code", field("institution-code", "irmct")))
                .isEqualTo(new Answer.Choice("irmct"));
        assertThat(wrong("institution-code", field("institution-code", "ictr")).key())
                .isEqualTo("error.option");
    }

    @Test
    void a_name_in_the_part_beside_it_answers_the_question_too() {
        Reading reading =
                read(
                        List.of("never-members", "never-members.text"),
                        field("never-members.text", "X"));
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.answers().text("never-members.text")).contains("X");
    }

    @Test
    void none_and_a_name_in_the_part_beside_it_contradict_each_other() {
        var both = new HashMap<>(field("never-members.none", "on"));
        both.putAll(field("never-members.text", "X"));
        assertThat(read(List.of("never-members", "never-members.text"), both).errors())
                .singleElement()
                .extracting(FieldError::key)
                .isEqualTo("error.none-and-more");
    }

    @Test
    void all_four_statements_have_to_be_ticked() {
        assertThat(wrong("declare", fields("declare", "may-ask", "nobody-named")).key())
                .isEqualTo("error.required.ticks");
        assertThat(wrong("declare", Map.of()).key()).isEqualTo("error.required.ticks");
        assertThat(
                        given(
                                "declare",
                                fields(
                                        "declare",
                                        "limits-read",
                                        "may-ask",
                                        "nobody-named",
                                        "true-as-far-as-i-know")))
                .isEqualTo(
                        new Answer.Choices(
                                List.of(
                                        "may-ask",
                                        "nobody-named",
                                        "true-as-far-as-i-know",
                                        "limits-read")));
    }

    @Test
    void yes_and_no_are_told_from_everything_else() {
        assertThat(given("danger-now", field("danger-now", "yes")))
                .isEqualTo(new Answer.YesNo(true));
        assertThat(given("danger-now", field("danger-now", "no")))
                .isEqualTo(new Answer.YesNo(false));
        for (var bad :
                List.of(
                        field("danger-now", "perhaps"),
                        fields("danger-now", "yes", "no"),
                        Map.<String, List<String>>of())) {
            assertThat(wrong("danger-now", bad).key()).isEqualTo("error.required.yesno");
        }
    }
}
