package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.request.ConflictDesk;
import org.icjc.requests.request.SettleReason;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Who writes the database declares for nobody: rows alone open nothing. */
class ForgedDeclarationTest extends WithCommittee {
    @Autowired CaseAccess access;
    @Autowired ConflictDesk conflicts;

    private void reads(PersonId person, RequestId request) {
        committee.cast.as(
                person,
                () -> {
                    assertThat(access.content(request)).isNotNull();
                    assertThat(access.card(request)).isPresent();
                });
    }

    private void readsNothing(PersonId person, RequestId request) {
        committee.cast.as(
                person,
                () -> {
                    assertThatThrownBy(() -> access.content(request))
                            .isInstanceOfSatisfying(
                                    Refused.class,
                                    refused ->
                                            assertThat(refused.key())
                                                    .isEqualTo("case.declare-first"));
                    assertThat(access.card(request)).isEmpty();
                });
    }

    /** A row of "none" for a person, with the signature and time of another declaration. */
    private static void forge(
            RequestId request, PersonId person, RequestId signedFor, PersonId signer) {
        owner().sql(
                        "INSERT INTO requests.declaration (id, request_id, person, outcome,"
                                + " note_sealed, declared_at, signature) SELECT gen_random_uuid(), ?,"
                                + " ?, 'NONE', note_sealed, declared_at, signature FROM"
                                + " requests.declaration WHERE request_id = ? AND person = ?")
                .params(request.value(), person.value(), signedFor.value(), signer.value())
                .update();
    }

    /** As who writes the database would, in the one declaration of a person on a request. */
    private static void write(RequestId request, PersonId person, String sql, UUID... first) {
        assertThat(
                        owner().sql(sql + " WHERE request_id = ? AND person = ?")
                                .params(List.<Object>of((Object[]) first))
                                .params(request.value(), person.value())
                                .update())
                .isEqualTo(1);
    }

    @Test
    void a_none_without_a_signature_is_no_row() {
        RequestId request = committee.inAssessment(committee.code());
        assertThatThrownBy(() ->
                        owner().sql(
                                        "INSERT INTO requests.declaration (id, request_id, person,"
                                                + " outcome, declared_at) VALUES (?, ?, ?, 'NONE',"
                                                + " now())")
                                .params(UUID.randomUUID(), request.value(), committee.first.value())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("declaration_none_is_signed");
    }

    @Test
    void a_none_that_somebody_else_signed_opens_nothing() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.first, request, Outcome.NONE);
        forge(request, committee.second, request, committee.first);
        reads(committee.first, request);
        readsNothing(committee.second, request);
    }

    @Test
    void a_none_signed_for_one_request_opens_no_other() {
        RequestId declared = committee.inAssessment(committee.code());
        RequestId other = committee.inAssessment(committee.code());
        committee.declare(committee.first, declared, Outcome.NONE);
        forge(other, committee.first, declared, committee.first);
        reads(committee.first, declared);
        readsNothing(committee.first, other);
    }

    @Test
    void a_possible_changed_into_a_none_opens_nothing() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.first, request, Outcome.POSSIBLE);
        write(request, committee.first, "UPDATE requests.declaration SET outcome = 'NONE'");
        readsNothing(committee.first, request);
    }

    @Test
    void a_possible_that_a_writer_of_rows_cleared_opens_nothing() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.first, request, Outcome.POSSIBLE);
        write(
                request,
                committee.first,
                "UPDATE requests.declaration SET settled = 'CLEAR', settled_at = now(),"
                        + " settled_sealed = note_sealed");
        readsNothing(committee.first, request);
    }

    @Test
    void what_cleared_one_member_clears_no_other() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.first, request, Outcome.POSSIBLE);
        committee.declare(committee.second, request, Outcome.POSSIBLE);
        committee.cast.as(
                committee.conflictOfficer,
                () ->
                        conflicts.settle(
                                request, committee.first.value(), SettleReason.NO_TIE_FOUND));
        reads(committee.first, request);
        write(request, committee.second, "DELETE FROM requests.declaration");
        write(
                request,
                committee.first,
                "UPDATE requests.declaration SET person = ?",
                committee.second.value());
        readsNothing(committee.second, request);
    }
}
