package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.icjc.members.portal.Disclosures;
import org.icjc.members.referrals.OfferAnswer.Reason;
import org.icjc.members.referrals.OfferAnswer.Ties;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Inbox.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lead of a request finds under "For me" what its referrals wait for. Nobody else does. */
class WhatWaitsForTheLeadTest extends OnARoutedRequest {
    @BeforeEach
    void nobody_was_told_of_anything_yet() {
        forgetNotices();
    }

    @Test
    void members_are_to_be_found_then_the_first_on_the_list_is_to_be_asked() {
        waitsForTheLeadAlone(Task.FIND_MEMBERS);
        ReferralId referral = story.proposed(request, Story.CLEAR);
        waitsForTheLeadAlone(Task.OFFER_TO_NEXT);
        story.as(story.first, () -> story.bean(Referrals.class).takeOff(referral));
        waitsForTheLeadAlone(Task.FIND_MEMBERS);
    }

    @Test
    void an_interested_member_waits_until_the_requester_is_asked_for_consent() {
        ReferralId referral = story.offered(request);
        nothingWaits();
        forgetNotices();
        story.answer(referral, Story.yes(Ties.NONE));
        waitsForTheLeadAlone(Task.ASK_CONSENT);
        assertThat(told()).containsExactly(story.first);
        story.askConsent(referral);
        nothingWaits();
    }

    @Test
    void an_interested_member_that_is_not_chosen_waits_no_more() {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(Ties.NONE));
        story.as(story.first, () -> story.bean(Referrals.class).notChosen(referral));
        waitsForTheLeadAlone(Task.FIND_MEMBERS);
    }

    @Test
    void a_possible_tie_waits_for_the_conflict_officer_and_not_for_the_lead() {
        story.answer(story.offered(request), Story.yes(Ties.POSSIBLE));
        nothingWaits();
    }

    @Test
    void after_a_no_the_next_on_the_list_is_to_be_asked() {
        ReferralId referral = story.offered(request);
        story.proposed(request, anotherClearMember());
        nothingWaits();
        forgetNotices();
        story.answer(referral, OfferAnswer.no(Ties.NONE, Reason.NOBODY_FREE));
        waitsForTheLeadAlone(Task.OFFER_TO_NEXT);
        assertThat(told()).containsExactly(story.first);
    }

    @Test
    void an_offer_that_lapsed_with_nobody_on_the_list_asks_for_members_anew_and_the_lead_is_told() {
        ReferralId referral = story.offered(request);
        forgetNotices();
        owner().sql("UPDATE members.referral SET answer_by = current_date - 1 WHERE id = ?")
                .param(referral.value())
                .update();
        PartScope.run(Part.WORKER, () -> story.bean(Overdue.class).run());
        story.runJobs();
        waitsForTheLeadAlone(Task.FIND_MEMBERS);
        assertThat(told()).containsExactly(story.first);
    }

    @Test
    void a_promise_before_the_consent_is_no_release_yet() {
        ReferralId referral = story.offered(request);
        story.answer(referral, Story.yes(Ties.NONE));
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        waitsForTheLeadAlone(Task.ASK_CONSENT);
    }

    @Test
    void a_promise_after_consent_waits_until_the_release_is_proposed_then_for_another_person() {
        ReferralId referral = story.consented(request);
        nothingWaits();
        forgetNotices();
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        story.runJobs();
        waitsForTheLeadAlone(Task.PROPOSE_RELEASE);
        assertThat(told()).containsExactly(story.first);
        forgetNotices();
        story.as(story.first, () -> story.bean(Releases.class).propose(referral));
        assertThat(waits(story.first)).isEmpty();
        assertThat(waits(story.second)).contains(Task.RELEASE);
        assertThat(waits(story.chair)).contains(Task.RELEASE);
        assertThat(told()).containsExactlyInAnyOrder(story.second, story.chair);
        story.as(story.second, () -> story.bean(Releases.class).approve(referral));
        nothingWaits();
    }

    @Test
    void a_member_that_declared_none_waits_for_the_release_of_the_rest() {
        ReferralId referral = story.cardReleased(request);
        nothingWaits();
        forgetNotices();
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).declareNone(referral));
        story.runJobs();
        waitsForTheLeadAlone(Task.PROPOSE_RELEASE);
        assertThat(told()).containsExactly(story.first);
        story.as(story.first, () -> story.bean(Releases.class).propose(referral));
        story.as(story.chair, () -> story.bean(Releases.class).approve(referral));
        nothingWaits();
    }

    @Test
    void whoever_stepped_aside_is_neither_shown_nor_told_of_a_release() {
        ReferralId referral = story.consented(request);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        story.as(story.second, () -> story.bean(Declarations.class).stepAside(request));
        forgetNotices();
        story.as(story.first, () -> story.bean(Releases.class).propose(referral));
        assertThat(waits(story.second)).isEmpty();
        assertThat(told()).containsExactly(story.chair);
    }

    @Test
    void a_lead_who_stepped_aside_is_neither_shown_nor_told_that_a_member_promised() {
        ReferralId referral = story.consented(request);
        story.as(story.first, () -> story.bean(Declarations.class).stepAside(request));
        forgetNotices();
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).undertake(referral));
        story.runJobs();
        assertThat(waits(story.first)).isEmpty();
        assertThat(told()).isEmpty();
    }

    private void waitsForTheLeadAlone(Task task) {
        assertThat(waits(story.first)).contains(task);
        for (PersonId other : List.of(story.chair, story.second, story.officer))
            assertThat(waits(other)).isEmpty();
    }

    private void nothingWaits() {
        for (PersonId person : List.of(story.first, story.chair, story.second, story.officer))
            assertThat(waits(person)).isEmpty();
    }

    /** What the page "For me" says of this request; the row itself has to say the same. */
    private Optional<Task> waits(PersonId person) {
        return story.as(
                person,
                () -> {
                    Inbox inbox = story.bean(Inbox.class);
                    Optional<Task> listed =
                            inbox.page(Inbox.Filter.MINE, 0, 100).stream()
                                    .filter(row -> row.id().equals(request))
                                    .findFirst()
                                    .flatMap(Inbox.Row::waitsForMe);
                    assertThat(inbox.row(request).waitsForMe()).isEqualTo(listed);
                    return listed;
                });
    }

    private MemberId anotherClearMember() {
        return story.as(story.first, () -> story.bean(Cards.class).deal(request)).cards().stream()
                .map(Cards::id)
                .filter(member -> !member.equals(Story.CLEAR))
                .filter(member ->
                        story.as(
                                story.first,
                                () -> story.bean(Grounds.class).isCleared(request, member)))
                .findFirst()
                .orElseThrow();
    }

    private static List<PersonId> told() {
        return owner()
                .sql(
                        "SELECT task_instance FROM kernel.scheduled_tasks WHERE task_name ="
                                + " 'notice'")
                .query(String.class)
                .list()
                .stream()
                .map(id -> new PersonId(UUID.fromString(id)))
                .toList();
    }

    private static void forgetNotices() {
        owner().sql("DELETE FROM kernel.scheduled_tasks WHERE task_name = 'notice'").update();
    }

    private static JdbcClient owner() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner());
    }
}
