package org.icjc.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjc.requests.RequestId;
import org.icjc.requests.SampleAnswers;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Standing;
import org.junit.jupiter.api.Test;

class DeclaringTest extends AtTheDesk {
    private Standing standing(org.icjc.desk.PersonId person, RequestId request) {
        return bench.as(person, () -> context.getBean(CaseAccess.class).standing(request));
    }

    private static DeclarationRow row(DeclareView view, RequestId request) {
        return view.rows.stream()
                .filter(row -> row.waiting().id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_is_preselected_and_only_what_was_answered_is_confirmed() {
        RequestId answered = bench.inAssessment();
        RequestId left = bench.inAssessment();
        as(
                bench.first(),
                () -> {
                    DeclareView view = at(DeclareView.class);
                    assertThat(view.rows).allMatch(row -> row.chosen().isEmpty());
                    assertThat(view.rows)
                            .flatExtracting(row -> row.picks.values())
                            .noneMatch(Pick::isChecked);
                    assertThat(view.confirm.isEnabled()).isFalse();
                    view.pressed(view.rows.indexOf(row(view, answered)), "n");
                    assertThat(view.confirm.getText()).isEqualTo("Confirm 1 declaration");
                    test(view.confirm).click();
                    assertThat(words(view.declared))
                            .contains("Senegal: no conflict. It is open to you now.", "Read ICJC");
                    assertThat(view.rows)
                            .extracting(row -> row.waiting().id())
                            .contains(left)
                            .doesNotContain(answered);
                });
        assertThat(standing(bench.first(), answered)).isEqualTo(Standing.CLEAR);
        assertThat(standing(bench.first(), left)).isEqualTo(Standing.TO_DECLARE);
    }

    @Test
    void a_row_shows_the_parties_and_nothing_of_what_is_asked() {
        RequestId request = bench.inAssessment();
        as(
                bench.chair(),
                () -> {
                    String line = words(row(at(DeclareView.class), request).line);
                    assertThat(line)
                            .contains("Senegal", "Gambia", "ICJC-")
                            .contains("Open case: Only as the reason why we ask")
                            .contains("Before the ICC: No");
                    assertThat(line).doesNotContain("Hearing witnesses", "Young witnesses");
                });
    }

    @Test
    void only_possible_opens_a_second_line_and_goes_to_the_conflict_officer() {
        RequestId request = bench.inAssessment();
        as(
                bench.second(),
                () -> {
                    DeclareView view = at(DeclareView.class);
                    DeclarationRow row = row(view, request);
                    row.choose(Outcome.NONE);
                    assertThat(row.more.isVisible()).isFalse();
                    assertThat(row.follows.getText()).isEqualTo("opens to you");
                    row.choose(Outcome.POSSIBLE);
                    assertThat(row.more.isVisible()).isTrue();
                    row.note.setValue("I worked there until 2021.");
                    test(view.confirm).click();
                });
        assertThat(standing(bench.second(), request)).isEqualTo(Standing.POSSIBLE);
        as(
                bench.conflictOfficer(),
                () -> {
                    String shown = words(at(ConflictView.class));
                    assertThat(shown)
                            .contains("Second member", "I worked there until 2021.", "Senegal");
                    assertThat(shown).doesNotContain("Hearing witnesses", "Young witnesses");
                });
    }

    @Test
    void yes_says_before_it_is_confirmed_that_the_key_is_destroyed() {
        RequestId request = bench.inAssessment();
        as(
                bench.first(),
                () -> {
                    DeclareView view = at(DeclareView.class);
                    DeclarationRow row = row(view, request);
                    row.choose(Outcome.YES);
                    assertThat(row.follows.getText()).isEqualTo("recused, key destroyed");
                    test(view.confirm).click();
                    String shown = words(open(request, "request"));
                    assertThat(shown)
                            .contains("Closed to you: you stepped aside", "not even an old backup");
                    assertThat(shown).doesNotContain(SampleAnswers.CANARY_WORD);
                });
        assertThat(standing(bench.first(), request)).isEqualTo(Standing.RECUSED);
    }

    @Test
    void who_finds_a_tie_later_steps_aside_where_the_request_is_read() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.first(), request, Outcome.NONE);
        as(
                bench.first(),
                () -> {
                    CaseView view = open(request, "request");
                    SteppingAside aside = find(SteppingAside.class, view).single();
                    assertThat(aside.isOpened()).isFalse();
                    assertThat(words(aside)).contains("destroyed at once");
                    aside.setOpened(true);
                    test(aside.step).click();
                    assertThat(words(view)).contains("Closed to you: you stepped aside");
                    assertThat(words(view)).doesNotContain(SampleAnswers.CANARY_WORD);
                });
        assertThat(standing(bench.first(), request)).isEqualTo(Standing.RECUSED);
    }

    @Test
    void the_count_at_the_side_is_less_after_each_declaration() {
        bench.inAssessment();
        as(
                bench.second(),
                () -> {
                    DeclareView view = at(DeclareView.class);
                    int before = waiting(view);
                    view.pressed(0, "n");
                    test(view.confirm).click();
                    assertThat(waiting(view)).isEqualTo(before - 1);
                });
    }

    private int waiting(DeclareView view) {
        return find(
                        com.vaadin.flow.component.sidenav.SideNavItem.class,
                        com.vaadin.flow.component.UI.getCurrent())
                .all()
                .stream()
                .filter(item -> "To declare".equals(item.getLabel()))
                .map(item -> item.getSuffixComponent())
                .mapToInt(shown -> shown == null ? 0 : Integer.parseInt(words(shown)))
                .sum();
    }
}
