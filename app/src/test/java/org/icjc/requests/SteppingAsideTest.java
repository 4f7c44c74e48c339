package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Standing;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.ConflictDesk;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.SettleReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A tie that is found after "none". */
class SteppingAsideTest extends WithCommittee {
    @Autowired CaseAccess access;
    @Autowired Declarations declarations;
    @Autowired Decisions decisions;
    @Autowired CaseLead lead;
    @Autowired ConflictDesk conflicts;
    @Autowired Keyvault keyvault;

    private RequestId request;

    @BeforeEach
    void inAssessment() {
        request = committee.inAssessment(committee.code());
    }

    private void stepAside(PersonId person) {
        committee.cast.as(person, () -> declarations.stepAside(request));
    }

    private List<UUID> grantsOf(PersonId person) {
        return owner().sql(
                        "SELECT id FROM requests.access_grant WHERE request_id = ? AND recipient ="
                                + " ?")
                .params(request.value(), person.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    @Test
    void who_steps_aside_after_none_loses_key_grant_vote_and_lead() {
        PersonId person = committee.first;
        committee.declare(person, request, Outcome.NONE);
        committee.cast.as(
                person,
                () -> {
                    decisions.vote(request, Choice.ACCEPT, "well prepared", null);
                    lead.lead(request, person.value());
                });
        UUID grant = grantsOf(person).getFirst();
        assertThat(PartScope.call(Part.DESK, () -> keyvault.find(grant))).isPresent();

        stepAside(person);

        assertThat(grantsOf(person)).isEmpty();
        assertThat(PartScope.call(Part.DESK, () -> keyvault.find(grant))).isEmpty();
        assertThat(committee.cast.as(person, () -> access.standing(request)))
                .isEqualTo(Standing.RECUSED);
        assertThatThrownBy(() -> committee.cast.as(person, () -> access.content(request)))
                .isInstanceOf(NotThere.class);
        assertThat(count("SELECT count(*) FROM requests.vote WHERE request_id = ?")).isZero();
        assertThat(count("SELECT count(lead) FROM requests.request WHERE id = ?")).isZero();
        assertThat(
                        count(
                                "SELECT count(*) FROM ledger.entry WHERE subject = ? AND kind ="
                                        + " 'recusal.made'"))
                .isOne();
    }

    private int count(String sql) {
        return owner().sql(sql).param(request.value()).query(Integer.class).single();
    }

    @Test
    void nobody_comes_back_by_declaring_again_or_by_a_row_that_forgets_it() {
        PersonId person = committee.first;
        committee.declare(person, request, Outcome.NONE);
        stepAside(person);
        assertThatThrownBy(() -> committee.declare(person, request, Outcome.NONE))
                .isInstanceOf(Refused.class)
                .hasMessage("declaration.made-already");
        owner().sql(
                        "UPDATE requests.declaration SET stepped_aside_at = NULL WHERE request_id ="
                                + " ?")
                .param(request.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(person, () -> access.content(request)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void while_possible_waits_one_may_step_aside_and_the_conflict_officer_has_nothing_to_decide() {
        PersonId person = committee.third;
        committee.declare(person, request, Outcome.POSSIBLE);
        stepAside(person);
        committee.cast.as(
                committee.conflictOfficer,
                () -> {
                    assertThat(conflicts.waiting())
                            .noneMatch(possible -> possible.request().equals(request));
                    assertThatThrownBy(() ->
                                    conflicts.settle(
                                            request, person.value(), SettleReason.TIE_IS_OVER))
                            .hasMessage("conflict.settled-already");
                });
        assertThat(grantsOf(person)).isEmpty();
    }

    @Test
    void before_a_declaration_and_after_a_recusal_there_is_nothing_to_leave() {
        assertThatThrownBy(() -> stepAside(committee.second))
                .isInstanceOf(Refused.class)
                .hasMessage("declaration.nothing-to-leave");
        committee.declare(committee.second, request, Outcome.YES);
        assertThatThrownBy(() -> stepAside(committee.second))
                .isInstanceOf(Refused.class)
                .hasMessage("declaration.nothing-to-leave");
    }

    @Test
    void the_last_two_who_read_it_all_do_not_leave_it_unreadable() {
        for (PersonId person : List.of(committee.second, committee.third, committee.chair))
            committee.declare(person, request, Outcome.YES);
        committee.declare(committee.first, request, Outcome.NONE);
        assertThatThrownBy(() -> stepAside(committee.first))
                .isInstanceOf(Refused.class)
                .hasMessage("declaration.last-holders");
        assertThat(committee.cast.as(committee.first, () -> access.content(request))).isNotNull();
    }
}
