package org.icjc.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.RouterLink;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.SampleAnswers;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OneRequestTest extends AtTheDesk {
    private static byte[] storedContent(RequestId request) {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("SELECT content_sealed FROM requests.request WHERE id = ?")
                .param(request.value())
                .query((row, _) -> row.getBytes(1))
                .single();
    }

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
    void the_form_says_what_a_vote_sets_off_before_it_is_cast() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.first(), request, Outcome.NONE);
        bench.declare(bench.second(), request, Outcome.NONE);
        bench.declare(bench.chair(), request, Outcome.NONE);
        bench.accept(bench.first(), request);
        as(
                bench.second(),
                () -> {
                    VoteForm form = find(VoteForm.class, open(request, "decision")).single();
                    assertThat(form.vote.isEnabled()).isFalse();
                    form.choice.setValue(Choice.ACCEPT);
                    assertThat(form.vote.getText()).isEqualTo("Vote to accept");
                    assertThat(form.sentence.getText()).contains("one more is needed");
                    test(form.vote).click();
                    VoteForm again = find(VoteForm.class, open(request, "decision")).single();
                    assertThat(words(again)).contains("You voted to accept on");
                    assertThat(find(Details.class, again).single().isOpened()).isFalse();
                    assertThat(again.choice.getValue()).isEqualTo(Choice.ACCEPT);
                });
        as(
                bench.chair(),
                () -> {
                    CaseView view = open(request, "decision");
                    assertThat(words(view.content)).contains("Quorum is 3", "because of this");
                    VoteForm form = find(VoteForm.class, view).single();
                    form.choice.setValue(Choice.ACCEPT);
                    assertThat(form.sentence.getText())
                            .contains("the quorum is reached", "is accepted");
                    test(form.vote).click();
                    assertThat(words(view)).contains("Decided: accepted.", "Case lead");
                    assertThat(words(view)).doesNotContain("Now: accepted");
                });
    }

    @Test
    void a_vote_stands_with_its_day_and_the_column_of_reasons_holds_reasons_alone() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.first(), request, Outcome.NONE);
        bench.declare(bench.second(), request, Outcome.NONE);
        bench.accept(bench.first(), request);
        as(
                bench.second(),
                () -> {
                    CaseView view = open(request, "decision");
                    assertThat(find(NativeTableHeaderCell.class, view).all())
                            .extracting(AtTheDesk::words)
                            .startsWith("Member", "Vote", "Reason");
                    assertThat(find(NativeTableCell.class, view).all())
                            .extracting(AtTheDesk::words)
                            .contains("because of this")
                            .anyMatch(cell -> cell.matches("accept.*20\\d\\d"))
                            .anyMatch(cell -> cell.startsWith("not yet: declared none on"));
                });
    }

    @Test
    void a_lead_is_chosen_before_it_is_set_and_beginning_the_brief_leads_to_it() {
        RequestId request = bench.inAssessment();
        for (PersonId each : List.of(bench.first(), bench.second(), bench.chair())) {
            bench.declare(each, request, Outcome.NONE);
            bench.accept(each, request);
        }
        as(
                bench.first(),
                () -> {
                    CaseView view = open(request, "decision");
                    LeadAndHold form = find(LeadAndHold.class, view).single();
                    test(find(Button.class, form).withText("Set the lead").single()).click();
                    assertThat(form.lead.isInvalid()).isTrue();
                    assertThat(form.lead.getErrorMessage()).startsWith("Choose the member");
                    form.lead.setValue(bench.first().value());
                    assertThat(form.lead.isInvalid()).isFalse();
                    test(find(Button.class, form).withText("Set the lead").single()).click();
                    test(find(Button.class, view).withText("Begin the brief").single()).click();
                    assertThat(find(BriefEditor.class).single().isAttached()).isTrue();
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
    void the_thief_sees_the_stored_bytes_and_the_plain_columns() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.first(), request, Outcome.NONE);
        as(
                bench.first(),
                () -> {
                    LookInsideView view = insideOf(request);
                    assertThat(words(view.table))
                            .contains(
                                    "state=ASSESSMENT",
                                    HexFormat.ofDelimiter(" ")
                                            .formatHex(storedContent(request), 0, 48));
                    assertThat(words(view)).contains("What this page cannot show");
                });
    }

    private LookInsideView insideOf(RequestId request) {
        LookInsideView view = at(LookInsideView.class);
        view.choice.setValue(
                view.choice
                        .getListDataView()
                        .getItems()
                        .filter(row -> row.id().equals(request))
                        .findFirst()
                        .orElseThrow());
        return view;
    }

    @Test
    void who_is_clear_is_not_spoken_to_in_the_column_of_the_recused() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.first(), request, Outcome.NONE);
        as(
                bench.first(),
                () -> {
                    String recused =
                            find(NativeTableCell.class, insideOf(request).table).all().stream()
                                    .filter(cell ->
                                            "A member after a recusal"
                                                    .equals(
                                                            cell.getElement()
                                                                    .getAttribute("data-w")))
                                    .map(AtTheDesk::words)
                                    .collect(Collectors.joining("\n"));
                    assertThat(recused)
                            .contains("Sealed.", "Gone.", "their own key")
                            .doesNotContainIgnoringCase("you");
                });
    }

    @Test
    void who_stepped_aside_looks_inside_and_finds_every_column_closed_but_the_thiefs_bytes() {
        RequestId request = bench.inAssessment();
        bench.declare(bench.second(), request, Outcome.YES);
        as(
                bench.second(),
                () -> {
                    LookInsideView view = insideOf(request);
                    assertThat(words(view.table))
                            .contains(
                                    "They read it; you do not.",
                                    "The key to it was destroyed.",
                                    HexFormat.ofDelimiter(" ")
                                            .formatHex(storedContent(request), 0, 48))
                            .doesNotContain("Senegal", SampleAnswers.CANARY_WORD);
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
