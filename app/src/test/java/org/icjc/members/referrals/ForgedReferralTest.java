package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.ReferralId;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.icjc.requests.access.OfferReader;
import org.icjc.requests.request.SettleReason;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who writes the rows of referrals, with every trigger off, makes nobody give a key for them. */
class ForgedReferralTest extends OnARoutedRequest {
    @Test
    void a_referral_whose_consent_was_withdrawn_is_not_opened_again_whatever_its_row_says() {
        ReferralId referral = story.released(request);
        story.withdrawConsent(referral);
        story.runJobs();
        assertThat(story.state(referral)).isEqualTo(ReferralState.REVOKED);
        for (ReferralState forged : ReferralState.BRIEF_OPEN) {
            write(referral, forged);
            refused("members.referral.needs.consent-signed", () -> openAgain(referral));
        }
        nothingIsGranted(referral);
    }

    @Test
    void nor_is_it_offered_as_if_it_had_never_been_asked() {
        ReferralId referral = story.released(request);
        story.withdrawConsent(referral);
        story.runJobs();
        write(referral, ReferralState.PROPOSED);
        owner("DELETE FROM requests.interest WHERE referral_id = ?", referral.value());
        refused("members.referral.needs.consent-signed", () -> offer(referral));
        owner("DELETE FROM requests.referral_object WHERE referral_id = ?", referral.value());
        refused("members.referral.needs.consent-signed", () -> offer(referral));
        nothingIsGranted(referral);
    }

    @Test
    void what_waits_for_the_requester_is_opened_again_only_with_the_consent() {
        ReferralId referral = interested(Ties.NONE);
        story.askConsent(referral);
        checkedAndCleared(referral);
        assertThat(story.state(referral)).isEqualTo(ReferralState.AWAITING_CONSENT);
        refused("members.referral.needs.consent-signed", () -> openAgain(referral));
        write(referral, ReferralState.INTERESTED);
        refused("members.referral.needs.consent-signed", () -> openAgain(referral));
        nothingIsGranted(referral);
    }

    @Test
    void with_the_consent_in_force_a_cleared_referral_opens_again() {
        ReferralId referral = story.consented(request);
        checkedAndCleared(referral);
        nothingIsGranted(referral);
        openAgain(referral);
        assertThat(granted(referral)).isOne();
    }

    @Test
    void a_check_that_nobody_cleared_is_not_over_because_a_row_says_so() {
        ReferralId referral = interested(Ties.NONE);
        story.as(story.first, () -> story.bean(Referrals.class).checkAgain(referral));
        write(referral, ReferralState.INTERESTED);
        refused("members.referral.needs.clear-of-conflict", () -> openAgain(referral));
        refused("members.referral.needs.clear-of-conflict", () -> story.askConsent(referral));
        nothingIsGranted(referral);
    }

    @Test
    void a_possible_tie_that_nobody_looked_at_stops_it_whatever_its_row_says() {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(Ties.POSSIBLE));
        write(referral, ReferralState.INTERESTED);
        refused("members.referral.needs.own-conflicts-declared", () -> openAgain(referral));
        refused("members.referral.needs.own-conflicts-declared", () -> story.askConsent(referral));
    }

    @Test
    void what_the_conflict_officer_cleared_is_that_answer_and_no_later_one() {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(Ties.POSSIBLE));
        clear(referral);
        openAgain(referral);
        story.as(
                story.focalPoint,
                () ->
                        story.bean(org.icjc.members.portal.Offers.class)
                                .change(referral, Story.yes(Ties.POSSIBLE)));
        write(referral, ReferralState.INTERESTED);
        refused("members.referral.needs.own-conflicts-declared", () -> openAgain(referral));
        write(referral, ReferralState.CONFLICT_CHECK);
        clear(referral);
        story.askConsent(referral);
        assertThat(story.state(referral)).isEqualTo(ReferralState.AWAITING_CONSENT);
    }

    @Test
    void a_second_check_of_all_members_forgets_no_check_of_one_referral() {
        ReferralId referral = interested(Ties.NONE);
        story.as(story.first, () -> story.bean(Referrals.class).checkAgain(referral));
        story.as(story.first, () -> story.bean(ConflictChecks.class).run(request));
        write(referral, ReferralState.INTERESTED);
        refused("members.referral.needs.clear-of-conflict", () -> openAgain(referral));
    }

    @Test
    void a_no_that_was_turned_into_a_yes_opens_nothing() {
        ReferralId referral = story.offered(request);
        story.answer(referral, OfferAnswer.no(Ties.NONE, OfferAnswer.Reason.NOBODY_FREE));
        write(referral, ReferralState.INTERESTED);
        refused("members.referral.needs.own-conflicts-declared", () -> openAgain(referral));
        refused("members.referral.needs.own-conflicts-declared", () -> story.askConsent(referral));
    }

    @Test
    void a_member_that_is_suspended_gets_no_key() {
        ReferralId referral = story.consented(request);
        checkedAndCleared(referral);
        try {
            owner(
                    "UPDATE members.member SET state = 'SUSPENDED' WHERE id = ?",
                    Story.CLEAR.value());
            refused("members.referral.needs.membership-allows-offers", () -> openAgain(referral));
        } finally {
            owner("UPDATE members.member SET state = 'ACTIVE' WHERE id = ?", Story.CLEAR.value());
        }
        nothingIsGranted(referral);
    }

    private void checkedAndCleared(ReferralId referral) {
        story.as(story.first, () -> story.bean(Referrals.class).checkAgain(referral));
        clear(referral);
    }

    private void clear(ReferralId referral) {
        story.as(
                story.conflictOfficer,
                () ->
                        story.bean(ReferralConflicts.class)
                                .settle(referral, SettleReason.NO_TIE_FOUND));
    }

    private void openAgain(ReferralId referral) {
        story.as(story.second, () -> story.bean(Referrals.class).openAgain(referral));
    }

    private void offer(ReferralId referral) {
        story.as(story.second, () -> story.bean(Referrals.class).offer(referral));
    }

    /** As its owner who switches every trigger off. */
    private static void write(ReferralId referral, ReferralState state) {
        String before = state == ReferralState.CONFLICT_CHECK ? "'INTERESTED'" : "NULL";
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql(
                        "SET session_replication_role = replica; UPDATE members.referral SET state ="
                                + " '"
                                + state
                                + "', before_check = "
                                + before
                                + " WHERE id = '"
                                + referral.value()
                                + "'; SET session_replication_role = origin")
                .update();
        assertThat(stateOf(referral)).isEqualTo(state.name());
    }

    private static String stateOf(ReferralId referral) {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("SELECT state FROM members.referral WHERE id = ?")
                .param(referral.value())
                .query(String.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void nothingIsGranted(ReferralId referral) {
        assertThat(granted(referral)).isZero();
        assertThat(story.as(story.focalPoint, () -> story.bean(OfferReader.class).referrals()))
                .doesNotContain(referral.value());
    }

    private static int granted(ReferralId referral) {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("SELECT count(*) FROM requests.access_grant WHERE referral_id = ?")
                .param(referral.value())
                .query(Integer.class)
                .single();
    }
}
