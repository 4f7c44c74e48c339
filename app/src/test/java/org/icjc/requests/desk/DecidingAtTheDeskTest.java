package org.icjc.requests.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.icjc.desk.PersonId;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.Choice;
import org.junit.jupiter.api.Test;

/** Votes, and what they set off, as the committee reads them before and after. */
class DecidingAtTheDeskTest extends AtTheDesk {
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
}
