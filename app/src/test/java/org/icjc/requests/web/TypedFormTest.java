package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.junit.jupiter.api.Test;

/** What was typed and could not be taken. */
class TypedFormTest {
    private static final Answers DRAFT =
            Answers.none().with("title", new Answer.Text("Hearing witnesses"));

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    @Test
    void a_form_comes_back_as_it_was_typed_but_for_its_token() {
        fields.put("token", List.of("made by the page"));
        fields.put("crimes", List.of("cah", "genocide"));
        fields.put("a/b", List.of("", "  two\r\nlines "));
        Answers kept = TypedForm.in(DRAFT, "5", new Posted(fields)).orElseThrow();
        fields.remove("token");
        assertThat(TypedForm.of(kept, "5")).contains(new Posted(fields));
        assertThat(TypedForm.of(kept, "4")).isEmpty();
        assertThat(TypedForm.without(kept)).isEqualTo(DRAFT);
    }

    @Test
    void only_the_last_form_is_kept() {
        fields.put("crimes", List.of("cah"));
        Answers first = TypedForm.in(DRAFT, "5", new Posted(fields)).orElseThrow();
        fields.put("need", List.of("x"));
        Answers second = TypedForm.in(first, "4", new Posted(fields)).orElseThrow();
        assertThat(TypedForm.of(second, "5")).isEmpty();
        assertThat(TypedForm.of(second, "4")).contains(new Posted(fields));
    }

    @Test
    void a_form_that_nobody_fills_in_is_not_kept() {
        fields.put("need", List.of("x".repeat(TypedForm.MOST_BYTES)));
        assertThat(TypedForm.in(DRAFT, "4", new Posted(fields))).isEmpty();
        fields.put("need", List.of("\u001b[31m"));
        assertThat(TypedForm.in(DRAFT, "4", new Posted(fields))).isEmpty();
        fields.clear();
        for (int i = 0; i <= TypedForm.MOST_VALUES; i++) fields.put("field" + i, List.of("x"));
        assertThat(TypedForm.in(DRAFT, "4", new Posted(fields))).isEmpty();
    }
}
