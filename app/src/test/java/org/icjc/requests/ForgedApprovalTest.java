package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.icjc.requests.access.Forger;
import org.icjc.requests.access.ReferralSeals;
import org.icjc.requests.request.Briefs;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Label;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.icjc.vault.SealBroken;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who holds the request's key and writes the database can seal what he likes where it belongs; an
 * approval is believed for the requester's signature alone.
 */
class ForgedApprovalTest extends WithBriefs {
    private static final String OTHER_WORDS = "To hand over whatever the member may ask for.";

    @Autowired ReferralSeals referrals;

    private RequesterKeys keys = ReturnCode.random().derive();
    private RequestId request = new RequestId(UUID.randomUUID());
    private UUID brief = UUID.randomUUID();

    @BeforeEach
    void a_brief_was_approved() {
        keys = committee.code();
        request = inRouting(keys);
        brief = view(keys).brief().orElseThrow().id();
    }

    @Test
    void what_the_requester_signs_anew_is_believed() {
        byte[] exact = otherWords();
        write("exact_sealed", sealed(exact));
        write("approval_sealed", signed(Map.of("sha256", hash(exact)), keys.keyPairs()));
        assertThat(approved().text().summary()).isEqualTo(OTHER_WORDS);
    }

    @Test
    void other_words_under_the_approval_that_was_given_are_refused() {
        write("exact_sealed", sealed(otherWords()));
        assertForged();
    }

    @Test
    void an_approval_signed_by_somebody_else_is_refused() {
        write("approval_sealed", signed(Map.of(), KeyPairs.of(Seed.random())));
        assertForged();
    }

    @Test
    void other_words_that_somebody_else_signed_are_refused() {
        byte[] exact = otherWords();
        write("exact_sealed", sealed(exact));
        write(
                "approval_sealed",
                signed(Map.of("sha256", hash(exact)), KeyPairs.of(committee.cast.seedOf(member))));
        assertForged();
    }

    @Test
    void an_approval_changed_under_its_signature_is_refused() {
        byte[] exact = otherWords();
        write("exact_sealed", sealed(exact));
        Map<String, String> changed = Map.of("sha256", hash(exact));
        write(
                "approval_sealed",
                asLead(forger ->
                        forger.underTheSameSignature(brief, now("approval_sealed"), changed)));
        assertForged();
    }

    @ParameterizedTest
    @CsvSource({
        "act, consent",
        "act, refuse",
        "act, withdraw",
        "request, 3d4a9f0e-8a86-4f0b-9c4b-5d1f0a6f7b11",
        "brief, 3d4a9f0e-8a86-4f0b-9c4b-5d1f0a6f7b11",
        "sha256, 0000000000000000000000000000000000000000000000000000000000000000"
    })
    void what_the_requester_signed_about_something_else_approves_nothing(
            String field, String other) {
        write("approval_sealed", signed(Map.of(field, other), keys.keyPairs()));
        assertForged();
    }

    @Test
    void the_words_of_the_draft_moved_to_those_that_were_sent_do_not_open() {
        write("exact_sealed", now("work_sealed"));
        assertThatThrownBy(this::approved).isInstanceOf(SealBroken.class);
    }

    /** Neither shown as approved nor sealed for a member. */
    private void assertForged() {
        refused("brief.forged", committee.first, this::approved);
        UUID referral = UUID.randomUUID();
        lead(() -> referrals.newReferral(request, referral));
        refused("brief.forged", committee.first, () -> referrals.sealBrief(referral));
    }

    private Briefs.Approved approved() {
        return committee.cast.as(committee.first, () -> briefs.approved(request)).orElseThrow();
    }

    private byte[] otherWords() {
        byte[] exact = asLead(forger -> forger.open(Label.OFFER, brief, now("exact_sealed")));
        String text = new String(exact, StandardCharsets.UTF_8);
        assertThat(text).contains(SUMMARY);
        return text.replace(SUMMARY, OTHER_WORDS).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] sealed(byte[] exact) {
        return asLead(forger -> forger.seal(Label.OFFER, brief, exact));
    }

    private byte[] signed(Map<String, String> changed, KeyPairs by) {
        return asLead(forger -> forger.signedAnew(brief, now("approval_sealed"), changed, by));
    }

    private byte[] asLead(Function<Forger, byte[]> work) {
        return committee.cast.as(committee.first, () -> work.apply(new Forger(context, request)));
    }

    private static String hash(byte[] exact) {
        return HexFormat.of().formatHex(Forger.sha256(exact));
    }

    private byte[] now(String column) {
        return owner().sql("SELECT " + column + " FROM requests.brief WHERE id = ?")
                .param(brief)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private void write(String column, byte[] sealed) {
        int rows =
                owner().sql("UPDATE requests.brief SET " + column + " = ? WHERE id = ?")
                        .params(sealed, brief)
                        .update();
        assertThat(rows).isEqualTo(1);
    }
}
