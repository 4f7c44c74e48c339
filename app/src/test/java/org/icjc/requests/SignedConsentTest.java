package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.icjc.requests.access.Consent;
import org.icjc.requests.access.Forger;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A consent was given and stands in the ledger; somebody who holds the request's key puts another
 * in its place. Only the signature can tell.
 */
class SignedConsentTest extends WithConsents {
    private RequesterKeys keys = ReturnCode.random().derive();
    private RequestId request = new RequestId(UUID.randomUUID());
    private UUID referral = UUID.randomUUID();

    @BeforeEach
    void a_consent_was_given() {
        keys = committee.code();
        request = inRouting(keys);
        referral = consented(request, keys, PARTIES);
    }

    @Test
    void what_the_requester_signs_anew_is_believed() {
        write(signed(Map.of("until", "2099-01-01"), keys.keyPairs()));
        assertThat(consent().until()).hasToString("2099-01-01");
        propose(referral, ACADEMY);
    }

    @Test
    void a_consent_that_somebody_else_signed_is_refused() {
        write(signed(Map.of(), KeyPairs.of(Seed.random())));
        assertForged();
        write(signed(Map.of(), KeyPairs.of(committee.cast.seedOf(member))));
        assertForged();
    }

    @Test
    void a_consent_made_longer_under_its_signature_is_refused() {
        Map<String, String> longer = Map.of("until", "2099-01-01");
        write(asLead(forger -> forger.underTheSameSignature(referral, now(), longer)));
        assertForged();
    }

    @ParameterizedTest
    @CsvSource({
        "act, refuse",
        "act, withdraw-consent",
        "act, approve-brief",
        "request, 3d4a9f0e-8a86-4f0b-9c4b-5d1f0a6f7b11",
        "referral, 3d4a9f0e-8a86-4f0b-9c4b-5d1f0a6f7b11"
    })
    void what_the_requester_signed_about_something_else_is_no_consent(String field, String other) {
        write(signed(Map.of(field, other), keys.keyPairs()));
        assertForged();
    }

    private void assertForged() {
        refused("consent.forged", committee.first, this::consent);
        refused("consent.forged", () -> propose(referral, ACADEMY));
        assertThatThrownBy(() -> view(keys)).hasMessage("consent.forged");
    }

    private Consent consent() {
        return committee
                .cast
                .as(committee.first, () -> referrals.consentOf(referral))
                .orElseThrow();
    }

    private byte[] signed(Map<String, String> changed, KeyPairs by) {
        return asLead(forger -> forger.signedAnew(referral, now(), changed, by));
    }

    private byte[] asLead(Function<Forger, byte[]> work) {
        return committee.cast.as(committee.first, () -> work.apply(new Forger(context, request)));
    }

    private byte[] now() {
        return owner().sql("SELECT answer_sealed FROM requests.interest WHERE referral_id = ?")
                .param(referral)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private void write(byte[] sealed) {
        int rows =
                owner().sql("UPDATE requests.interest SET answer_sealed = ? WHERE referral_id = ?")
                        .params(sealed, referral)
                        .update();
        assertThat(rows).isEqualTo(1);
    }
}
