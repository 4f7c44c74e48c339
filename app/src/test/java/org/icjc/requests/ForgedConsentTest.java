package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.UUID;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.access.Shown;
import org.icjc.vault.Compartment;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Label;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody writes the database, and holds what a reader of the request holds: still nobody but the
 * requester consents.
 */
class ForgedConsentTest extends WithForgeries {
    @Autowired JdbcClient asPart;

    // In the place of a consent that was given: the ledger's entry is there, the signature is not.

    @Test
    void a_statement_that_another_key_signed_is_no_consent_though_it_is_sealed_in_its_place() {
        UUID referral = consented(request, keys, PARTIES);
        String consent = statement("consent", referral);
        put(referral, consent, keys.keyPairs());
        assertThatCode(() -> lead(() -> referrals.consentOf(referral))).doesNotThrowAnyException();
        put(referral, consent, KeyPairs.of(Seed.random()));
        refused("consent.forged", () -> lead(() -> referrals.consentOf(referral)));
        refused("consent.forged", () -> propose(referral, ACADEMY));
    }

    @Test
    void another_act_that_the_requester_signed_is_no_consent() {
        UUID referral = consented(request, keys, PARTIES);
        put(referral, statement("refuse", referral), keys.keyPairs());
        refused("consent.forged", () -> propose(referral, ACADEMY));
    }

    @Test
    void what_the_requester_never_sent_is_no_consent_even_with_her_signature() {
        UUID referral = offered(request);
        lead(() -> referrals.sealForRequester(referral, PROFILE));
        put(referral, statement("consent", referral), keys.keyPairs());
        refused("consent.forged", () -> propose(referral, ACADEMY));
    }

    private String statement(String act, UUID referral) {
        return """
        {"version":2,"act":"%s","request":"%s","at":"2026-11-25T08:00:00Z","referral":"%s",\
        "member":"%s","sha256":"%s","until":"2027-11-25","scope":["PARTIES"]}\
        """
                .formatted(act, request.value(), referral, ACADEMY, shown(keys, referral).sha256());
    }

    private void put(UUID referral, String statement, KeyPairs signer) {
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] bytes = statement.getBytes(UTF_8);
        String record =
                "{\"version\":1,\"statement\":\"%s\",\"signature\":\"%s\"}"
                        .formatted(
                                base64.encodeToString(bytes),
                                base64.encodeToString(signer.sign(bytes)));
        byte[] sealed =
                committee.cast.as(
                        committee.first,
                        () ->
                                seals.seal(
                                        request,
                                        Compartment.CONTENT,
                                        Label.VERIFY,
                                        referral,
                                        record.getBytes(UTF_8)));
        owner().sql(
                        "UPDATE requests.interest SET state = 'CONSENTED', answer_sealed = ? WHERE"
                                + " referral_id = ?")
                .params(sealed, referral)
                .update();
    }

    @Test
    void a_withdrawn_consent_that_a_backup_brings_back_is_none() {
        UUID referral = consented(request, keys, PARTIES);
        byte[] given = answer(referral);
        committee.asRequester(() -> intake.withdrawConsent(keys, referral));
        bringBack(referral, given);
        refused("consent.forged", () -> propose(referral, ACADEMY));
    }

    @Test
    void a_withdrawn_request_leaves_no_consent_and_none_that_a_backup_brings_back() {
        UUID referral = consented(request, keys, PARTIES);
        byte[] given = answer(referral);
        committee.asRequester(() -> intake.withdraw(keys));
        assertThat(answer(referral)).isNull();
        bringBack(referral, given);
        refused("consent.forged", () -> lead(() -> referrals.consentOf(referral)));
    }

    private byte[] answer(UUID referral) {
        return owner().sql("SELECT answer_sealed FROM requests.interest WHERE referral_id = ?")
                .param(referral)
                .query((row, _) -> row.getBytes(1))
                .list()
                .getFirst();
    }

    /** As the owner, who can switch triggers off. */
    private void bringBack(UUID referral, byte[] given) {
        owner().sql("ALTER TABLE requests.interest DISABLE TRIGGER interest_goes_one_way").update();
        try {
            owner().sql(
                            "UPDATE requests.interest SET state = 'CONSENTED', answer_sealed = ?"
                                    + " WHERE referral_id = ?")
                    .params(given, referral)
                    .update();
        } finally {
            owner().sql("ALTER TABLE requests.interest ENABLE TRIGGER interest_goes_one_way")
                    .update();
        }
    }

    @Test
    void the_worker_lets_a_consent_expire_and_gives_none() {
        UUID referral = consented(request, keys, PARTIES);
        committee.asRequester(() -> intake.withdrawConsent(keys, referral));
        assertThatThrownBy(() -> worker(referral, "CONSENTED"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not go from WITHDRAWN to CONSENTED");
        UUID asked = offered(request);
        lead(() -> referrals.sealForRequester(asked, PROFILE));
        assertThatThrownBy(() -> worker(asked, "REFUSED"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not go from ASKED to REFUSED");
        worker(asked, "EXPIRED");
    }

    private void worker(UUID referral, String state) {
        PartScope.run(
                Part.WORKER,
                () ->
                        asPart.sql("UPDATE requests.interest SET state = ? WHERE referral_id = ?")
                                .params(state, referral)
                                .update());
    }

    @Test
    void nothing_else_is_signed_than_what_stood_on_the_page() {
        UUID referral = offered(request);
        lead(() -> referrals.sealForRequester(referral, PROFILE));
        Shown other = new Shown(referral, "0".repeat(64));
        refused(
                "request.changed-meanwhile",
                () ->
                        committee.asRequester(() ->
                                intake.consent(
                                        keys,
                                        other,
                                        PARTIES,
                                        java.time.LocalDate.now(java.time.Clock.systemUTC())
                                                .plusMonths(1))));
        RequesterKeys second = committee.code();
        sent(second);
        Shown brief = view(second).brief().orElseThrow().shown();
        refused(
                "request.changed-meanwhile",
                () ->
                        committee.asRequester(() ->
                                intake.approveBrief(
                                        second, new Shown(brief.id(), other.sha256()))));
    }
}
