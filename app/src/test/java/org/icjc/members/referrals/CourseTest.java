package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.icjc.members.ReferralId;
import org.icjc.members.portal.Disclosures;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Guard;
import org.icjc.requests.request.History;
import org.icjc.requests.request.LaterSteps;
import org.icjc.requests.request.StepReason;
import org.junit.jupiter.api.Test;

class CourseTest extends OnARoutedRequest {
    @Test
    void the_first_release_of_what_was_consented_to_makes_the_request_matched() {
        ReferralId referral = story.consented(request);
        assertThat(story.requestState(request)).isEqualTo(RequestState.ROUTING);
        story.released(referral);
        assertThat(story.requestState(request)).isEqualTo(RequestState.MATCHED);
        assertThat(story.seenByRequester().state()).isEqualTo(RequestState.MATCHED);
        assertThat(history())
                .filteredOn(act -> act.kind().equals("request.matched"))
                .singleElement()
                .satisfies(act -> assertThat(act.actor()).isEqualTo(story.second.value()));
    }

    @Test
    void who_asks_alone_makes_no_match_for_the_member_may_still_step_aside() {
        story.cardReleased(request);
        assertThat(story.requestState(request)).isEqualTo(RequestState.ROUTING);
    }

    @Test
    void nobody_makes_a_request_matched_without_the_requesters_consent() {
        assertThatThrownBy(() ->
                        story.as(
                                story.second,
                                () -> story.bean(LaterSteps.class).released(request, Set.of())))
                .hasMessage("lifecycle.consent-and-team");
        assertThatThrownBy(() ->
                        story.as(
                                story.first,
                                () ->
                                        story.bean(CaseLead.class)
                                                .advance(
                                                        request,
                                                        RequestState.MATCHED,
                                                        Set.of(Guard.CONSENT_AND_TEAM),
                                                        StepReason.AS_AGREED)))
                .hasMessage("lifecycle.no-such-reason");
        assertThat(story.requestState(request)).isEqualTo(RequestState.ROUTING);
    }

    @Test
    void support_begins_when_the_member_has_confirmed_and_ends_when_the_lead_says_so() {
        ReferralId referral = story.released(request);
        refused("members.course.nobody-began", RequestState.IN_DELIVERY, StepReason.AS_AGREED);
        confirmStart(referral);
        take(RequestState.IN_DELIVERY, StepReason.FIRST_PART_AGREED);
        assertThat(story.seenByRequester().state()).isEqualTo(RequestState.IN_DELIVERY);
        take(RequestState.COMPLETED, StepReason.ALL_DELIVERED);
        take(RequestState.FOLLOW_UP, StepReason.OUTCOME_DUE);
        take(RequestState.CLOSED, StepReason.OUTCOME_NOTED);
        assertThat(story.requestState(request)).isEqualTo(RequestState.CLOSED);
        assertThat(history())
                .extracting(History.Act::kind, History.Act::reason)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                "request.in-delivery", "first-part-agreed"),
                        org.assertj.core.groups.Tuple.tuple("request.completed", "all-delivered"),
                        org.assertj.core.groups.Tuple.tuple("request.closed", "outcome-noted"));
    }

    @Test
    void a_lost_member_leads_back_to_routing_and_a_kept_one_does_not() {
        ReferralId referral = story.released(request);
        confirmStart(referral);
        take(RequestState.IN_DELIVERY, StepReason.AS_AGREED);
        refused("lifecycle.member-lost", RequestState.ROUTING, StepReason.MEMBER_GAVE_BACK);
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).handBack(referral));
        take(RequestState.ROUTING, StepReason.MEMBER_GAVE_BACK);
        assertThat(story.requestState(request)).isEqualTo(RequestState.ROUTING);
        assertThat(story.seenByRequester().state()).isEqualTo(RequestState.ROUTING);
    }

    @Test
    void a_request_is_unmatched_only_when_nobody_is_asked_any_more() {
        ReferralId referral = story.offered(request);
        refused("lifecycle.nobody-left-to-ask", RequestState.UNMATCHED, StepReason.NOBODY_FREE);
        story.as(story.first, () -> story.bean(Referrals.class).recall(referral));
        take(RequestState.UNMATCHED, StepReason.NOBODY_FREE);
        take(RequestState.ROUTING, StepReason.ASKED_AGAIN);
        assertThat(story.requestState(request)).isEqualTo(RequestState.ROUTING);
    }

    @Test
    void the_steps_belong_to_the_lead_and_each_has_reasons_of_its_own() {
        confirmStart(story.released(request));
        assertThatThrownBy(() ->
                        story.as(
                                story.chair,
                                () ->
                                        story.bean(Course.class)
                                                .take(
                                                        request,
                                                        RequestState.IN_DELIVERY,
                                                        StepReason.AS_AGREED)))
                .hasMessage("lifecycle.not-by-you");
        refused("lifecycle.no-such-reason", RequestState.IN_DELIVERY, StepReason.ALL_DELIVERED);
        refused("lifecycle.no-such-step", RequestState.COMPLETED, StepReason.ALL_DELIVERED);
        assertThat(story.requestState(request)).isEqualTo(RequestState.MATCHED);
    }

    private void confirmStart(ReferralId referral) {
        story.as(story.focalPoint, () -> story.bean(Disclosures.class).confirmStart(referral));
    }

    private void take(RequestState to, StepReason reason) {
        story.as(story.first, () -> story.bean(Course.class).take(request, to, reason));
    }

    private void refused(String key, RequestState to, StepReason reason) {
        assertThatThrownBy(() -> take(to, reason)).hasMessage(key);
    }

    private java.util.List<History.Act> history() {
        return story.as(story.chair, () -> story.bean(History.class).of(request));
    }
}
