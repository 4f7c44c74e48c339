package org.icjc.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.icjc.requests.RequestId;
import org.junit.jupiter.api.Test;

class SendingABriefTest extends AtTheDesk {
    private static final String NAMING = "To hear a vulnerable witness once, as in Senegal.";

    @Test
    void a_name_of_who_asks_is_refused_beside_the_field_and_a_tick_lets_it_go() {
        RequestId request = bench.inBriefing();
        as(
                bench.first(),
                () -> {
                    CaseView view = open(request, "brief");
                    BriefEditor editor = written(view, NAMING);
                    assertThat(editor.named.leave.isVisible()).isFalse();
                    test(editor.send).click();
                    assertThat(editor.summary.isInvalid()).isTrue();
                    assertThat(editor.summary.getErrorMessage()).contains("“Senegal”");
                    assertThat(words(view)).doesNotContain("with the requester");
                    editor.named.leave.setValue(true);
                    assertThat(editor.summary.isInvalid()).isFalse();
                    test(editor.send).click();
                    assertThat(words(view)).contains("with the requester", "clock stopped");
                });
    }

    @Test
    void a_tick_for_one_text_is_none_for_the_next() {
        RequestId request = bench.inBriefing();
        as(
                bench.first(),
                () -> {
                    CaseView view = open(request, "brief");
                    BriefEditor editor = written(view, NAMING);
                    test(editor.send).click();
                    editor.named.leave.setValue(true);
                    editor.summary.setValue(NAMING + " Two days in Senegal.");
                    assertThat(editor.named.leave.getValue()).isFalse();
                    test(editor.send).click();
                    assertThat(editor.summary.isInvalid()).isTrue();
                    editor.summary.setValue("To hear a vulnerable witness once.");
                    assertThat(editor.summary.isInvalid()).isFalse();
                    assertThat(editor.named.leave.isVisible()).isFalse();
                    test(editor.send).click();
                    assertThat(words(view)).contains("with the requester");
                });
    }

    @Test
    void a_tick_counts_for_the_words_that_were_shown_and_for_no_more() {
        RequestId request = bench.inBriefing();
        as(
                bench.first(),
                () -> {
                    AskerNamed named = written(open(request, "brief"), NAMING).named;
                    assertThat(named.allows(Set.of("Senegal"))).isFalse();
                    named.leave.setValue(true);
                    assertThat(named.allows(Set.of("Senegal"))).isTrue();
                    assertThat(named.left()).containsExactly("Senegal");
                    assertThat(named.allows(Set.of("Senegal", "Dakar"))).isFalse();
                    assertThat(named.leave.getValue()).isFalse();
                    assertThat(named.left()).isEmpty();
                });
    }

    private BriefEditor written(CaseView view, String summary) {
        BriefEditor editor = find(BriefEditor.class, view).single();
        editor.summary.setValue(summary);
        editor.guess.setValue(false);
        return editor;
    }
}
