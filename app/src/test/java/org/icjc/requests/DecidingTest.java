package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.icjc.desk.PersonId;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.Ballot;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.LaterSteps;
import org.icjc.requests.request.Screening;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who decides, how many are enough, and who decides again. */
class DecidingTest extends WithCommittee {
    @Autowired Screening screening;
    @Autowired Decisions decisions;
    @Autowired CaseLead lead;
    @Autowired LaterSteps later;
    @Autowired Intake intake;

    private void vote(PersonId person, RequestId request, Choice choice) {
        committee.cast.as(
                person,
                () ->
                        decisions.vote(
                                request, choice, "for a reason", DeclineReason.OUTSIDE_PURPOSE));
    }

    private RequestId declaredByAll(RequesterKeys keys) {
        RequestId request = committee.inAssessment(keys);
        for (PersonId person :
                List.of(committee.chair, committee.first, committee.second, committee.third))
            committee.declare(person, request, Outcome.NONE);
        return request;
    }

    @Test
    void declining_in_screening_takes_two_members() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.inScreening(keys);
        committee.cast.as(
                committee.officer,
                () -> screening.proposeDecline(request, DeclineReason.NO_MANDATE));
        committee.declare(committee.first, request, Outcome.NONE);
        committee.declare(committee.second, request, Outcome.NONE);
        committee.cast.as(committee.first, () -> decisions.confirmDecline(request, true));
        committee.cast.as(committee.first, () -> decisions.confirmDecline(request, true));
        assertThat(state(request)).isEqualTo(RequestState.SCREENING);
        committee.cast.as(committee.second, () -> decisions.confirmDecline(request, true));
        assertThat(state(request)).isEqualTo(RequestState.DECLINED);
        RequesterView view = committee.asRequester(() -> intake.open(keys)).orElseThrow();
        assertThat(view.declined()).contains(DeclineReason.NO_MANDATE);
        assertThat(view.mayAskReview()).isTrue();
    }

    @Test
    void an_intake_officer_does_not_decide() {
        RequestId request = committee.inScreening(committee.code());
        assertThatThrownBy(() ->
                        committee.cast.as(
                                committee.officer, () -> decisions.confirmDecline(request, true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    // Deciding

    @Test
    void three_of_four_decide_and_reasons_are_sealed() {
        RequesterKeys keys = committee.code();
        RequestId request = declaredByAll(keys);
        vote(committee.chair, request, Choice.ACCEPT);
        vote(committee.first, request, Choice.ACCEPT);
        Decisions.Tally tally = committee.cast.as(committee.second, () -> decisions.tally(request));
        assertThat(tally.entitled()).isEqualTo(4);
        assertThat(tally.quorum()).isEqualTo(3);
        assertThat(tally.result()).isEqualTo(Ballot.Result.OPEN);
        assertThat(tally.votes()).extracting(v -> v.reason().orElse("")).contains("for a reason");
        vote(committee.second, request, Choice.ACCEPT);
        assertThat(state(request)).isEqualTo(RequestState.ACCEPTED);
        assertThat(StolenDatabase.tablesWith("for a reason")).isEmpty();
        refused(
                "decision.closed",
                committee.third,
                () -> decisions.vote(request, Choice.DECLINE, "", DeclineReason.NO_RESOURCES));
    }

    @Test
    void who_has_not_declared_does_not_vote() {
        RequestId request = committee.inAssessment(committee.code());
        refused(
                "case.declare-first",
                committee.first,
                () -> decisions.vote(request, Choice.ACCEPT, "", null));
    }

    @Test
    void a_recusal_may_close_the_ballot() {
        RequestId request = committee.inAssessment(committee.code());
        for (PersonId person : List.of(committee.chair, committee.first, committee.second))
            committee.declare(person, request, Outcome.NONE);
        vote(committee.chair, request, Choice.ACCEPT);
        vote(committee.first, request, Choice.ACCEPT);
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
        committee.declare(committee.third, request, Outcome.YES);
        assertThat(state(request)).isEqualTo(RequestState.ACCEPTED);
    }

    @Test
    void a_review_is_by_members_who_did_not_vote_before_and_only_once() {
        RequesterKeys keys = committee.code();
        RequestId request = declaredByAll(keys);
        owner().sql("UPDATE requests.request SET due_on = current_date - 1 WHERE id = ?")
                .param(request.value())
                .update();
        vote(committee.chair, request, Choice.DECLINE);
        vote(committee.first, request, Choice.DECLINE);
        vote(committee.second, request, Choice.DECLINE);
        assertThat(state(request)).isEqualTo(RequestState.DECLINED);
        committee.asRequester(() -> intake.askReview(keys, "Please look again"));
        assertThat(state(request)).isEqualTo(RequestState.REVIEW_ASKED);
        refused(
                "decision.not-entitled",
                committee.first,
                () -> decisions.vote(request, Choice.ACCEPT, "", null));
        committee.cast.as(committee.third, () -> decisions.declineForLackOfMembers(request));
        assertThat(state(request)).isEqualTo(RequestState.DECLINED);
        assertThatThrownBy(
                        () -> committee.asRequester(() -> intake.askReview(keys, "And once more")))
                .hasMessage("request.changed-meanwhile");
    }

    @Test
    void a_lead_is_clear_of_conflict_and_opens_the_briefing() {
        RequestId request = declaredByAll(committee.code());
        for (PersonId person : List.of(committee.chair, committee.first, committee.second))
            vote(person, request, Choice.ACCEPT);
        refused(
                "lead.not-clear",
                committee.first,
                () -> lead.lead(request, committee.officer.value()));
        committee.cast.as(committee.first, () -> lead.lead(request, committee.second.value()));
        refused("lifecycle.not-by-you", committee.first, () -> lead.startBriefing(request));
        committee.cast.as(committee.second, () -> lead.startBriefing(request));
        assertThat(state(request)).isEqualTo(RequestState.BRIEFING);
    }

    @Test
    void holding_and_resuming_take_two_members() {
        RequestId request = declaredByAll(committee.code());
        committee.cast.as(committee.first, () -> later.hold(request));
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
        committee.cast.as(committee.second, () -> later.hold(request));
        assertThat(state(request)).isEqualTo(RequestState.ON_HOLD);
        committee.cast.as(committee.first, () -> later.resume(request));
        committee.cast.as(committee.second, () -> later.resume(request));
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
    }
}
