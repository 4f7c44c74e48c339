package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.icjc.requests.access.InterestedMember;
import org.icjc.requests.access.ReleaseStep;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.junit.jupiter.api.Test;

/**
 * Somebody writes the database, and holds what a reader of the request holds: still nobody releases
 * to whom the requester did not say, and nobody releases alone.
 */
class ForgedReleaseTest extends WithForgeries {
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void a_consent_to_one_member_releases_nothing_to_another() {
        UUID referral = consented(request, keys, PARTIES);
        refused("consent.other-member", () -> propose(referral, OTHER));
    }

    @Test
    void a_profile_that_was_changed_after_the_consent_releases_nothing() {
        UUID referral = consented(request, keys, PARTIES);
        UUID elsewhere = offered(request);
        InterestedMember embellished =
                new InterestedMember(ACADEMY, "A better name", "NL", List.of(), List.of());
        lead(() -> referrals.sealForRequester(elsewhere, embellished));
        byte[] opened = profile(elsewhere);
        byte[] resealed =
                committee.cast.as(
                        committee.first,
                        () ->
                                seals.seal(
                                        request,
                                        Compartment.CONTENT,
                                        Label.PROFILE,
                                        referral,
                                        opened));
        owner().sql("UPDATE requests.interest SET profile_sealed = ? WHERE referral_id = ?")
                .params(resealed, referral)
                .update();
        refused("consent.other-member", () -> propose(referral, ACADEMY));
    }

    private byte[] profile(UUID referral) {
        byte[] sealed =
                owner().sql("SELECT profile_sealed FROM requests.interest WHERE referral_id = ?")
                        .param(referral)
                        .query((row, _) -> row.getBytes(1))
                        .single();
        return committee.cast.as(
                committee.first,
                () -> seals.open(request, Compartment.CONTENT, Label.PROFILE, referral, sealed));
    }

    private void approve(UUID referral) {
        committee.cast.as(
                committee.second,
                () -> referrals.approveRelease(referral, ACADEMY, ReleaseStep.CARD, Map.of()));
    }

    @Test
    void a_proposal_that_the_first_person_did_not_sign_is_none() {
        UUID referral = consented(request, keys, PARTIES);
        propose(referral, ACADEMY);
        owner().sql("UPDATE requests.release SET proposed_by = ? WHERE referral_id = ?")
                .params(committee.third.value(), referral)
                .update();
        refused("release.forged", () -> approve(referral));
        owner().sql(
                        "UPDATE requests.release SET proposed_by = ?, proposal_signature = NULL"
                                + " WHERE referral_id = ?")
                .params(committee.first.value(), referral)
                .update();
        refused("release.forged", () -> approve(referral));
    }

    @Test
    void a_row_that_says_the_card_was_released_does_not_skip_it() {
        UUID referral = consented(request, keys, PARTIES);
        propose(referral, ACADEMY);
        owner().sql(
                        "UPDATE requests.release SET approved_by = ?, approved_at = now() WHERE"
                                + " referral_id = ?")
                .params(committee.second.value(), referral)
                .update();
        refused(
                "release.card-first",
                () -> lead(() -> referrals.proposeRelease(referral, ACADEMY, ReleaseStep.REST)));
    }

    @Test
    void nothing_disclosed_is_left_after_a_withdrawal_for_a_key_that_is_granted_later() {
        UUID referral = consented(request, keys, PARTIES);
        released(referral, ReleaseStep.CARD);
        committee.asRequester(() -> intake.withdrawConsent(keys, referral));
        lead(() ->
                referrals.grantOffer(
                        referral, member.value(), keysOf(committee.cast.seedOf(member))));
        assertThat(committee.cast.as(member, () -> portal.brief(referral))).isPresent();
        assertThat(committee.cast.as(member, () -> portal.card(referral))).isEmpty();
    }
}
