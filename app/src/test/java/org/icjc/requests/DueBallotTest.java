package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.icjc.desk.PersonId;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.DeclineReason;
import org.junit.jupiter.api.Test;

/** A ballot ends without anybody who ends it. */
class DueBallotTest extends WithCommittee {

    @Test
    void a_ballot_closes_on_its_due_day_by_the_votes_that_were_cast() {
        RequestId request = twoForItAndOneAgainst();
        run("due-ballots");
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
        due(request);
        run("due-ballots");
        run("due-ballots");
        assertThat(state(request)).isEqualTo(RequestState.ACCEPTED);
        assertThat(
                        owner().sql(
                                        "SELECT reason FROM ledger.entry WHERE subject = ? AND kind ="
                                                + " 'request.accepted' AND actor_role = 'SYSTEM'")
                                .param(request.value())
                                .query(String.class)
                                .list())
                .containsExactly("due-day");
    }

    @Test
    void a_ballot_without_a_quorum_stays_open_after_its_due_day() {
        RequestId request = committee.inAssessment(committee.code());
        for (PersonId person : List.of(committee.first, committee.second)) {
            committee.declare(person, request, Outcome.NONE);
            vote(person, request, Choice.DECLINE);
        }
        due(request);
        run("due-ballots");
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
    }

    /** The chair, who has not voted, could still turn it. */
    private RequestId twoForItAndOneAgainst() {
        RequestId request = committee.inAssessment(committee.code());
        for (PersonId person : List.of(committee.first, committee.second, committee.third))
            committee.declare(person, request, Outcome.NONE);
        vote(committee.first, request, Choice.ACCEPT);
        vote(committee.second, request, Choice.ACCEPT);
        vote(committee.third, request, Choice.DECLINE);
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
        return request;
    }

    private void vote(PersonId person, RequestId request, Choice choice) {
        committee.cast.as(
                person,
                () ->
                        context.getBean(Decisions.class)
                                .vote(request, choice, "", DeclineReason.NO_RESOURCES));
    }

    private static void due(RequestId request) {
        owner().sql("UPDATE requests.request SET due_on = current_date - 1 WHERE id = ?")
                .param(request.value())
                .update();
    }
}
