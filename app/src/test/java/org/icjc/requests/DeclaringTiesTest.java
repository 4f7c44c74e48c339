package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.PersonId;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.ledger.ActorRole;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Standing;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.ConflictDesk;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.History;
import org.icjc.requests.request.Screening;
import org.icjc.requests.request.SettleReason;
import org.icjc.vault.Compartment;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.SealBroken;
import org.icjc.vault.ShredKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Parties first, and the rest only for who has declared that nothing ties him. */
class DeclaringTiesTest extends WithCommittee {
    @Autowired CaseAccess access;
    @Autowired Declarations declarations;
    @Autowired Screening screening;
    @Autowired ConflictDesk conflicts;
    @Autowired History history;
    @Autowired Intake intake;
    @Autowired Keyvault keyvault;

    // Declaring

    @Test
    void before_assessment_only_the_intake_officer_sees_the_parties() {
        RequestId request = committee.submitted(committee.code());
        assertThat(committee.cast.as(committee.officer, () -> access.parties(request)).answers())
                .matches(answers -> answers.country("jurisdiction").orElse("").equals("SN"));
        refused("case.not-yet", committee.first, () -> access.parties(request));
        assertThat(committee.cast.as(committee.first, declarations::waiting))
                .noneMatch(waiting -> waiting.id().equals(request));
    }

    @Test
    void content_opens_only_after_declaring_none() {
        RequestId request = committee.inAssessment(committee.code());
        assertThat(committee.cast.as(committee.first, declarations::waiting))
                .anyMatch(waiting -> waiting.id().equals(request));
        refused("case.declare-first", committee.first, () -> access.content(request));
        refused("case.declare-first", committee.first, () -> access.identity(request));
        committee.declare(committee.first, request, Outcome.NONE);
        assertThat(
                        committee
                                .cast
                                .as(committee.first, () -> access.content(request))
                                .answers()
                                .text("title"))
                .hasValueSatisfying(title -> assertThat(title).startsWith("Hearing"));
        assertThat(
                        committee
                                .cast
                                .as(committee.first, () -> access.identity(request))
                                .answers()
                                .find("contact-function"))
                .isPresent();
    }

    @Test
    void each_look_goes_to_the_ledger_and_the_requester_sees_it_by_role() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.inScreening(keys);
        committee.cast.as(committee.officer, () -> access.content(request));
        RequesterView view = committee.asRequester(() -> intake.open(keys)).orElseThrow();
        assertThat(view.looks())
                .singleElement()
                .satisfies(look -> {
                    assertThat(look.role()).isEqualTo(ActorRole.INTAKE_OFFICER);
                    assertThat(look.people()).isEqualTo(1);
                });
        assertThat(committee.cast.as(committee.officer, () -> history.of(request)))
                .extracting(History.Act::kind)
                .containsSubsequence(
                        "request.submitted",
                        "declaration.made",
                        "screening.begun",
                        "request.opened");
    }

    @Test
    void yes_is_a_recusal_that_no_backup_undoes() {
        RequestId request = committee.inAssessment(committee.code());
        PersonId person = committee.second;
        StolenGrant stolen = StolenGrant.of(request, person.value());
        KeyPairs keys = KeyPairs.of(committee.cast.seedOf(person));
        assertThat(stolen.open(keys)).hasSize(4);

        committee.declare(person, request, Outcome.YES);

        assertThat(PartScope.call(Part.DESK, () -> keyvault.find(stolen.id()))).isEmpty();
        assertThatThrownBy(() -> stolen.open(keys, ShredKey.random()))
                .isInstanceOf(SealBroken.class);
        putBack(stolen);
        assertThatThrownBy(() -> committee.cast.as(person, () -> access.parties(request)))
                .isInstanceOf(NotThere.class);
        owner().sql("DELETE FROM requests.declaration WHERE request_id = ? AND person = ?")
                .params(request.value(), person.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(person, () -> access.parties(request)))
                .isInstanceOf(NotThere.class);
    }

    private static void putBack(StolenGrant grant) {
        GrantTerms terms = grant.terms();
        owner().sql(
                        "INSERT INTO requests.access_grant VALUES (?, ?, NULL, ?, 'PERSON',"
                                + " 'COMMITTEE', ?, 1, ?, ?, sha256('x'), now())")
                .params(
                        grant.id(),
                        terms.request(),
                        terms.recipient(),
                        terms.compartments().stream()
                                .map(Compartment::name)
                                .collect(Collectors.joining(",")),
                        terms.rosterEpoch(),
                        grant.blob())
                .update();
    }

    @Test
    void possible_waits_for_the_conflict_officer_who_sees_the_parties_alone() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.third, request, Outcome.POSSIBLE);
        refused("case.declare-first", committee.third, () -> access.content(request));
        List<ConflictDesk.Possible> waiting =
                committee.cast.as(committee.conflictOfficer, conflicts::waiting);
        assertThat(waiting)
                .filteredOn(possible -> possible.request().equals(request))
                .singleElement()
                .satisfies(possible -> {
                    assertThat(possible.person()).isEqualTo(committee.third.value());
                    assertThat(possible.note()).isEqualTo("because of this");
                });
        assertThatThrownBy(() ->
                        committee.cast.as(committee.conflictOfficer, () -> access.content(request)))
                .isInstanceOf(AccessDeniedException.class);
        committee.cast.as(
                committee.conflictOfficer,
                () -> conflicts.settle(request, committee.third.value(), SettleReason.TIE_IS_OVER));
        assertThat(committee.cast.as(committee.third, () -> access.standing(request)))
                .isEqualTo(Standing.CLEAR);
        assertThat(committee.cast.as(committee.third, () -> access.content(request))).isNotNull();
    }

    @Test
    void the_conflict_officer_may_recuse_and_nobody_settles_twice() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.third, request, Outcome.POSSIBLE);
        UUID person = committee.third.value();
        committee.cast.as(
                committee.conflictOfficer,
                () -> conflicts.settle(request, person, SettleReason.TIE_IS_REAL));
        assertThat(committee.cast.as(committee.third, () -> access.standing(request)))
                .isEqualTo(Standing.RECUSED);
        refused(
                "conflict.settled-already",
                committee.conflictOfficer,
                () -> conflicts.settle(request, person, SettleReason.TIE_IS_OVER));
    }

    @Test
    void the_last_two_holders_cannot_lose_it() {
        RequestId request = committee.inAssessment(committee.code());
        for (PersonId person : List.of(committee.first, committee.second, committee.third))
            committee.declare(person, request, Outcome.YES);
        refused(
                "declaration.last-holders",
                committee.chair,
                () -> declarations.declare(request, Outcome.YES, ""));
        assertThat(committee.cast.as(committee.chair, () -> access.standing(request)))
                .isEqualTo(Standing.TO_DECLARE);
    }

    @Test
    void a_declaration_is_made_once() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.first, request, Outcome.NONE);
        refused(
                "declaration.made-already",
                committee.first,
                () -> declarations.declare(request, Outcome.YES, ""));
    }
}
