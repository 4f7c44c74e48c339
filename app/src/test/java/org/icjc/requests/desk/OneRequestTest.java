package org.icjc.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouterLink;
import org.icjc.requests.NextDue;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.SampleAnswers;
import org.icjc.requests.access.Outcome;
import org.junit.jupiter.api.Test;

/** One request at the desk, tab by tab. */
class OneRequestTest extends AtTheDesk {
    @Test
    void before_the_declaration_lists_and_case_hold_no_word_of_it() {
        RequestId request = bench.inAssessment();
        as(
                bench.first(),
                () -> {
                    RequestsView all = at(RequestsView.class);
                    assertThat(find(NativeTableRow.class, all).all())
                            .anyMatch(row -> row.hasClassName("sealed"));
                    assertThat(words(at(ForMeView.class))).contains("Declare");
                    String shown = words(open(request, "request"));
                    assertThat(shown).contains("Sealed until you declare");
                    assertThat(shown).doesNotContain(SampleAnswers.CANARY_WORD);
                });
    }

    @Test
    void after_none_question_answer_and_what_a_member_would_see_stand_side_by_side() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.first(), request, Outcome.NONE);
        as(
                bench.first(),
                () -> {
                    CaseView view = open(request, "request");
                    assertThat(words(view.content))
                            .contains(
                                    "Young witnesses are heard",
                                    "Senegal",
                                    "stays sealed",
                                    "rewritten, approved word by word",
                                    "Who can open this");
                    assertThat(find(RouterLink.class, view.tabs).all())
                            .extracting(AtTheDesk::words)
                            .contains("Request", "Questions and messages", "Decision", "History")
                            .doesNotContain("Check");
                });
    }

    @Test
    void how_to_reach_them_stays_sealed_until_shown_and_the_look_stands_in_the_history() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.second(), request, Outcome.NONE);
        as(
                bench.second(),
                () -> {
                    CaseView view = open(request, "request");
                    assertThat(words(view)).doesNotContain("Deputy");
                    test(find(Button.class, view).withText("Show").single()).click();
                    assertThat(words(view)).contains("Deputy");
                    assertThat(words(open(request, "history")))
                            .contains("how to reach them", "Unbroken");
                });
    }

    @Test
    void the_intake_officer_checks_asks_and_the_clock_stops() {
        RequestId request = bench.submitted();
        bench.declare(bench.officer(), request, Outcome.NONE);
        as(
                bench.officer(),
                () -> {
                    CaseView view = open(request, "check");
                    test(find(Button.class, view).withText("Begin the check").single()).click();
                    assertThat(words(view)).contains("Forward to assessment");
                    find(com.vaadin.flow.component.textfield.TextArea.class, view)
                            .single()
                            .setValue("Which languages?\n\nHow many people?");
                    test(find(Button.class, view).withText("Send the questions").single()).click();
                    assertThat(words(view)).contains("The clock stands still", "clock stopped");
                    assertThat(words(open(request, "messages")))
                            .contains("Which languages?", "How many people?", "Not answered yet.");
                });
    }

    @Test
    void what_was_forwarded_is_said_so() {
        RequestId request = bench.submitted();
        bench.declare(bench.officer(), request, Outcome.NONE);
        as(
                bench.officer(),
                () -> {
                    CaseView view = open(request, "check");
                    test(find(Button.class, view).withText("Begin the check").single()).click();
                    test(find(Button.class, view).withText("Forward to assessment").single())
                            .click();
                    assertThat(test(find(Notification.class).single()).getText())
                            .contains("was forwarded to assessment");
                    assertThat(words(view)).contains("Answer due").doesNotContain("Begin the");
                });
    }

    @Test
    void after_the_decision_the_head_says_that_the_brief_is_due_and_no_answer() {
        RequestId request = bench.inBriefing();
        as(
                bench.first(),
                () ->
                        assertThat(words(open(request, "request")))
                                .contains("Brief due")
                                .doesNotContain("Answer due"));
        assertThat(NextDue.of(RequestState.ROUTING)).isEmpty();
    }

    @Test
    void what_goes_out_and_what_stays_are_two_columns_with_two_buttons() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.chair(), request, Outcome.NONE);
        as(
                bench.chair(),
                () -> {
                    CaseView view = open(request, "messages");
                    assertThat(words(view)).contains("Nothing yet. The requester sees");
                    var areas =
                            find(com.vaadin.flow.component.textfield.TextArea.class, view).all();
                    areas.get(1).setValue("Between us");
                    test(find(Button.class, view).withText("Add note").single()).click();
                    assertThat(words(view)).contains("Between us", "Nothing yet.");
                });
    }

    @Test
    void a_request_that_was_never_granted_is_not_there() {
        as(
                bench.first(),
                () ->
                        assertThatThrownBy(() -> open(RequestId.mint(), "request"))
                                .isInstanceOf(Throwable.class));
    }
}
