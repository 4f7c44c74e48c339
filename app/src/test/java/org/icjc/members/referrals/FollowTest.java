package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.ReferralId;
import org.icjc.members.portal.Disclosures;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.OfferReader;
import org.icjc.requests.access.ReferralFollower;
import org.icjc.requests.request.SettleReason;
import org.icjc.requests.request.StepReason;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a requester does is followed by a job of the same transaction; nobody has to look. */
class FollowTest extends OnARoutedRequest {
    @Test
    void a_consent_is_followed_without_anybody_looking() {
        assertThat(story.state(story.consented(request))).isEqualTo(ReferralState.CONSENTED);
    }

    @Test
    void a_refusal_ends_the_referral_and_takes_its_keys() {
        ReferralId referral = awaiting();
        story.refuseConsent(referral);
        story.runJobs();
        assertThat(story.state(referral)).isEqualTo(ReferralState.REFUSED);
        assertNothingIsLeft(referral);
    }

    @Test
    void what_comes_twice_or_late_changes_nothing() {
        ReferralId referral = story.cardReleased(request);
        story.withdrawConsent(referral);
        story.runJobs();
        PartScope.run(
                Part.WORKER,
                () -> {
                    ReferralFollower follower = story.bean(ReferralFollower.class);
                    follower.consent(
                            referral.value(), org.icjc.requests.access.ConsentState.CONSENTED);
                    follower.consent(
                            UUID.randomUUID(), org.icjc.requests.access.ConsentState.WITHDRAWN);
                });
        assertThat(story.state(referral)).isEqualTo(ReferralState.REVOKED);
    }

    @Test
    void a_consent_withdrawn_while_a_conflict_is_looked_at_ends_it_too() {
        ReferralId referral = story.cardReleased(request);
        story.as(story.first, () -> story.bean(Referrals.class).checkAgain(referral));
        story.withdrawConsent(referral);
        story.runJobs();
        assertThat(story.state(referral)).isEqualTo(ReferralState.REVOKED);
        assertNothingIsLeft(referral);
    }

    @Test
    void an_answer_given_while_a_conflict_was_looked_at_is_followed_when_it_is_cleared() {
        ReferralId referral = awaiting();
        story.as(story.first, () -> story.bean(Referrals.class).checkAgain(referral));
        story.refuseConsent(referral);
        story.runJobs();
        assertThat(story.state(referral)).isEqualTo(ReferralState.CONFLICT_CHECK);
        story.as(
                story.conflictOfficer,
                () ->
                        story.bean(ReferralConflicts.class)
                                .settle(referral, SettleReason.NO_TIE_FOUND));
        story.runJobs();
        assertThat(story.state(referral)).isEqualTo(ReferralState.REFUSED);
    }

    @Test
    void a_request_withdrawn_ends_every_referral_and_leaves_no_key_to_a_member() {
        ReferralId disclosed = story.released(request);
        ReferralId proposed =
                story.proposed(request, org.icjc.members.directory.DemoMembers.id("m32"));
        story.withdraw();
        story.runJobs();
        assertThat(story.state(disclosed)).isEqualTo(ReferralState.REVOKED);
        assertNothingIsLeft(disclosed);
        assertThat(rows(proposed)).isZero();
    }

    @Test
    void a_request_withdrawn_recalls_what_was_only_offered() {
        ReferralId offered = story.offered(request);
        story.withdraw();
        story.runJobs();
        assertThat(story.state(offered)).isEqualTo(ReferralState.RECALLED);
        assertNothingIsLeft(offered);
        assertThatThrownBy(() ->
                        story.as(
                                story.first, () -> story.bean(Referrals.class).askConsent(offered)))
                .isInstanceOf(Refused.class)
                .hasMessage("members.step.none");
    }

    @Test
    void a_request_that_lapses_ends_its_referrals_by_the_same_way() {
        ReferralId offered = story.offered(request);
        lapse();
        story.runJobs();
        assertThat(story.state(offered)).isEqualTo(ReferralState.RECALLED);
        assertNothingIsLeft(offered);
    }

    @Test
    void a_request_that_ended_is_open_to_no_further_member() {
        ReferralId referral = story.proposed(request, Story.CLEAR);
        lapse();
        assertThatThrownBy(() ->
                        story.as(story.first, () -> story.bean(Referrals.class).offer(referral)))
                .hasMessage("referral.request-ended");
        assertNothingIsLeft(referral);
    }

    @Test
    void a_support_that_was_completed_closes_to_the_member_when_the_request_does() {
        ReferralId referral = story.released(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).confirmStart(referral));
        take(RequestState.IN_DELIVERY, StepReason.AS_AGREED);
        take(RequestState.COMPLETED, StepReason.ALL_DELIVERED);
        take(RequestState.FOLLOW_UP, StepReason.OUTCOME_DUE);
        story.runJobs();
        assertThat(story.state(referral)).isEqualTo(ReferralState.ENGAGED);
        take(RequestState.CLOSED, StepReason.OUTCOME_NOTED);
        story.runJobs();
        assertThat(story.state(referral)).isEqualTo(ReferralState.ENDED);
        assertNothingIsLeft(referral);
    }

    @Test
    void those_who_signed_for_the_member_are_told_that_something_changed() {
        ReferralId referral = story.cardReleased(request);
        owner().sql("DELETE FROM kernel.scheduled_tasks WHERE task_name = 'notice'").update();
        story.withdrawConsent(referral);
        story.runJobs();
        assertThat(
                        owner().sql(
                                        "SELECT task_instance FROM kernel.scheduled_tasks WHERE"
                                                + " task_name = 'notice'")
                                .query(String.class)
                                .list())
                .contains(story.focalPoint.value().toString());
    }

    @Test
    void the_workers_role_deletes_no_referral_that_a_member_was_asked_about() {
        ReferralId offered = story.offered(request);
        int deleted =
                PartScope.call(
                        Part.WORKER,
                        () ->
                                context.getBean(JdbcClient.class)
                                        .sql("DELETE FROM members.referral WHERE id = ?")
                                        .param(offered.value())
                                        .update());
        assertThat(deleted).isZero();
    }

    private ReferralId awaiting() {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(Ties.NONE));
        story.as(story.first, () -> story.bean(Referrals.class).askConsent(referral));
        return referral;
    }

    private void take(RequestState to, StepReason reason) {
        story.as(story.first, () -> story.bean(Course.class).take(request, to, reason));
    }

    /** From where it can lapse; that it stood there before is no step of anybody. */
    private void lapse() {
        String id = request.value().toString();
        owner().sql(
                        "SET session_replication_role = replica; UPDATE requests.request SET state ="
                                + " 'BRIEFING' WHERE id = '"
                                + id
                                + "'; SET session_replication_role = origin; UPDATE"
                                + " requests.request SET state = 'LAPSED' WHERE id = '"
                                + id
                                + "'")
                .update();
    }

    private void assertNothingIsLeft(ReferralId referral) {
        List<UUID> open =
                story.as(story.focalPoint, () -> story.bean(OfferReader.class).referrals());
        assertThat(open).doesNotContain(referral.value());
        assertThat(
                        owner().sql(
                                        "SELECT count(*) FROM requests.access_grant WHERE referral_id"
                                                + " = ?")
                                .param(referral.value())
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(keysWithoutGrant()).isEmpty();
    }

    private List<UUID> keysWithoutGrant() {
        List<UUID> keys =
                new java.util.ArrayList<>(
                        JdbcClient.create(TestDatabases.instances().keyvault().asOwner())
                                .sql("SELECT grant_id FROM keyvault.shred_key WHERE request_id = ?")
                                .param(request.value())
                                .query(UUID.class)
                                .list());
        keys.removeAll(
                owner().sql("SELECT id FROM requests.access_grant")
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
        return keys;
    }

    private static int rows(ReferralId referral) {
        return owner().sql("SELECT count(*) FROM members.referral WHERE id = ?")
                .param(referral.value())
                .query(Integer.class)
                .single();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner());
    }
}
