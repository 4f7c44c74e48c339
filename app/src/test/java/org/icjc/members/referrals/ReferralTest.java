package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;
import org.icjc.members.ReferralId;
import org.icjc.members.portal.Disclosures;
import org.icjc.members.portal.Offers;
import org.icjc.members.referrals.OfferAnswer.Reason;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.OfferReader;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.SettleReason;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class ReferralTest extends OnARoutedRequest {
    @Test
    void an_offer_is_visible_to_the_offered_members_people_and_to_nobody_elses() {
        ReferralId referral = story.offered(request);
        assertThat(offers()).extracting(Referral::id).contains(referral);
        String words =
                story.as(
                        story.focalPoint, () -> story.bean(Offers.class).brief(referral).summary());
        assertThat(words).contains("hearing witnesses");
        assertThat(story.as(story.stranger, () -> story.bean(Offers.class).list())).isEmpty();
        assertThatThrownBy(() ->
                        story.as(story.stranger, () -> story.bean(Offers.class).brief(referral)))
                .isInstanceOf(NotThere.class);
        assertThat(
                        story.as(
                                story.stranger,
                                () -> story.bean(OfferReader.class).brief(referral.value())))
                .isEmpty();
    }

    @Test
    void a_recalled_offer_opens_nothing() {
        ReferralId referral = story.offered(request);
        story.as(story.first, () -> story.bean(Referrals.class).recall(referral));
        assertThat(story.state(referral)).isEqualTo(ReferralState.RECALLED);
        assertThat(offers()).extracting(Referral::id).doesNotContain(referral);
        assertNothingOpens(referral);
    }

    @Test
    void a_member_says_no_for_a_reason_and_its_keys_go() {
        ReferralId referral = story.offered(request);
        story.answer(referral, OfferAnswer.no(Ties.NONE, Reason.NOBODY_FREE));
        assertThat(story.state(referral)).isEqualTo(ReferralState.DECLINED);
        closeAccess(referral);
        assertNothingOpens(referral);
        OfferAnswer read =
                story.as(
                        story.second,
                        () -> story.bean(Referrals.class).answer(referral).orElseThrow());
        assertThat(read.reason()).isEqualTo(Reason.NOBODY_FREE);
    }

    @Test
    void a_possible_tie_stops_it_until_the_conflict_officer_has_looked() {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(Ties.POSSIBLE));
        assertThat(story.state(referral)).isEqualTo(ReferralState.CONFLICT_CHECK);
        assertThat(offers()).extracting(Referral::id).doesNotContain(referral);
        closeAccess(referral);
        assertNothingOpens(referral);
        story.as(
                story.conflictOfficer,
                () ->
                        story.bean(ReferralConflicts.class)
                                .settle(referral, SettleReason.NO_TIE_FOUND));
        assertThat(story.state(referral)).isEqualTo(ReferralState.INTERESTED);
        story.as(story.first, () -> story.bean(Referrals.class).openAgain(referral));
        assertThat(offers()).extracting(Referral::id).contains(referral);
    }

    @Test
    void an_offer_that_nobody_answers_lapses_by_a_job_that_destroys_its_keys() {
        ReferralId referral = story.offered(request);
        owner().sql("UPDATE members.referral SET answer_by = current_date - 1 WHERE id = ?")
                .param(referral.value())
                .update();
        PartScope.run(Part.WORKER, () -> story.bean(Overdue.class).run());
        assertThat(story.state(referral)).isEqualTo(ReferralState.LAPSED);
        closeAccess(referral);
        assertNothingOpens(referral);
    }

    @Test
    void the_whole_way_to_what_was_disclosed_and_only_that() {
        ReferralId referral = story.consented(request);
        assertThat(story.state(referral)).isEqualTo(ReferralState.CONSENTED);
        assertThatThrownBy(() -> propose(referral))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.key())
                                        .isEqualTo("members.referral.needs.undertaking-signed"));
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        propose(referral);
        assertThatThrownBy(() -> approveAs(referral, true)).isInstanceOf(Refused.class);
        assertThat(story.state(referral)).isEqualTo(ReferralState.CONSENTED);
        approveAs(referral, false);
        assertThat(story.state(referral)).isEqualTo(ReferralState.DISCLOSED);

        Answers card =
                story.as(story.focalPoint, () -> story.bean(Disclosures.class).card(referral));
        assertThat(card.byQuestion()).containsKey("jurisdiction");
        assertThat(card.byQuestion())
                .doesNotContainKeys("never-states", "never-members", "keep-out", "need");
        assertThatThrownBy(() ->
                        story.as(
                                story.focalPoint,
                                () -> story.bean(Disclosures.class).confirmStart(referral)))
                .isInstanceOf(Refused.class);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).declareNone(referral));
        assertThat(rest(referral)).isEmpty();
        propose(referral);
        approveAs(referral, false);
        Answers all = rest(referral).orElseThrow();
        assertThat(all.byQuestion()).containsKey("need");
        assertThat(all.byQuestion())
                .doesNotContainKeys("never-states", "never-members", "keep-out");
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).confirmStart(referral));
        assertThat(story.state(referral)).isEqualTo(ReferralState.ENGAGED);
        assertThat(story.as(story.chair, () -> story.bean(Inbox.class).row(request)).state())
                .isEqualTo(RequestState.MATCHED);
    }

    @Test
    void an_undertaking_is_signed_by_the_persons_own_key_over_its_exact_words() {
        ReferralId referral = story.consented(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        byte[] signature =
                PartScope.call(Part.DESK, () -> story.bean(ReferralPeople.class).of(referral))
                        .getFirst()
                        .signature();
        UUID person = story.focalPoint.value();
        List<String> words =
                Undertaking.SENTENCES.stream()
                        .map(key -> story.bean(Texts.class).text(Languages.ENGLISH, key))
                        .toList();
        boolean valid =
                story.as(
                        story.chair,
                        () ->
                                story.bean(org.icjc.desk.accounts.People.class)
                                        .get(story.focalPoint)
                                        .publicKeys()
                                        .orElseThrow()
                                        .verify(
                                                Undertaking.bytes(referral, person, words),
                                                java.util.Objects.requireNonNull(signature)));
        assertThat(valid).isTrue();
    }

    @Test
    void who_learns_who_asks_may_step_aside_and_then_it_closes() {
        ReferralId referral = disclosed();
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).stepAside(referral));
        assertThat(story.state(referral)).isEqualTo(ReferralState.RETURNED);
        closeAccess(referral);
        assertNothingOpens(referral);
    }

    @Test
    void a_consent_withdrawn_takes_everything_back() {
        ReferralId referral = disclosed();
        story.withdrawConsent(referral);
        assertNothingOpens(referral);
        story.runJobs();
        assertThat(story.state(referral)).isEqualTo(ReferralState.REVOKED);
    }

    @Test
    void what_the_committee_revokes_opens_nothing() {
        ReferralId referral = disclosed();
        story.as(story.chair, () -> story.bean(Referrals.class).revoke(referral));
        assertThat(story.state(referral)).isEqualTo(ReferralState.REVOKED);
        assertNothingOpens(referral);
    }

    @Test
    void a_plain_row_that_says_consented_releases_nothing_without_the_requesters_signature() {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(Ties.NONE));
        story.as(story.first, () -> story.bean(Referrals.class).askConsent(referral));
        owner().sql(
                        "UPDATE requests.interest SET state = 'CONSENTED', answer_sealed ="
                                + " '\\x00'::bytea WHERE referral_id = ?")
                .param(referral.value())
                .update();
        story.runJobs();
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        assertThatThrownBy(() -> propose(referral)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> approveAs(referral, false)).isInstanceOf(RuntimeException.class);
        assertThat(story.state(referral)).isEqualTo(ReferralState.CONSENTED);
        story.as(
                story.focalPoint,
                () -> assertThat(story.bean(OfferReader.class).card(referral.value())).isEmpty());
    }

    @Test
    void the_portals_services_are_closed_to_the_committee_and_the_desks_to_members() {
        assertThatThrownBy(() -> story.as(story.chair, () -> story.bean(Offers.class).list()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> story.as(story.chair, () -> story.bean(Disclosures.class).list()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        story.as(story.focalPoint, () -> story.bean(Cards.class).deal(request)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        story.as(
                                story.focalPoint,
                                () -> story.bean(Releases.class).approve(ReferralId.mint())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_member_that_is_only_on_the_list_does_not_know_it() {
        story.proposed(request, Story.CLEAR);
        assertThat(offers()).extracting(Referral::request).doesNotContain(request.value());
    }

    private ReferralId disclosed() {
        ReferralId referral = story.consented(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        propose(referral);
        approveAs(referral, false);
        return referral;
    }

    private void propose(ReferralId referral) {
        story.as(story.first, () -> story.bean(Releases.class).propose(referral));
    }

    private void approveAs(ReferralId referral, boolean proposer) {
        story.as(
                proposer ? story.first : story.second,
                () -> story.bean(Releases.class).approve(referral));
    }

    private java.util.Optional<Answers> rest(ReferralId referral) {
        return story.as(story.focalPoint, () -> story.bean(Disclosures.class).rest(referral));
    }

    private List<Referral> offers() {
        return story.as(story.focalPoint, () -> story.bean(Offers.class).list());
    }

    private void closeAccess(ReferralId referral) {
        PartScope.run(
                Part.WORKER,
                () -> story.bean(CloseAccess.class).run(referral.value().toString(), new byte[0]));
    }

    private void assertNothingOpens(ReferralId referral) {
        story.as(
                story.focalPoint,
                () -> {
                    OfferReader reader = story.bean(OfferReader.class);
                    assertThat(reader.referrals()).doesNotContain(referral.value());
                    assertThat(reader.brief(referral.value())).isEmpty();
                    assertThat(reader.card(referral.value())).isEmpty();
                    assertThat(reader.disclosed(referral.value())).isEmpty();
                });
    }

    private static JdbcClient owner() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner());
    }
}
