package org.icjc.app.demo;

import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.icjc.members.directory.DemoMembers;
import org.icjc.members.matching.MatchCard;
import org.icjc.members.portal.Disclosures;
import org.icjc.members.portal.Offers;
import org.icjc.members.referrals.Cards;
import org.icjc.members.referrals.ConflictChecks;
import org.icjc.members.referrals.Course;
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.Referrals;
import org.icjc.members.referrals.Releases;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.ConsentFollowed;
import org.icjc.requests.request.StepReason;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** From the approved brief to the disclosure: the lead, a second person, and the organisation. */
@Component
@ConditionalOnProperty("icjc.demo")
class DemoRouting {
    private final DemoCast cast;
    private final ConflictChecks checks;
    private final Cards cards;
    private final Referrals referrals;
    private final ConsentFollowed consents;
    private final Releases releases;
    private final Course course;
    private final Offers offers;
    private final Disclosures disclosures;

    DemoRouting(
            DemoCast cast,
            ConflictChecks checks,
            Cards cards,
            Referrals referrals,
            ConsentFollowed consents,
            Releases releases,
            Course course,
            Offers offers,
            Disclosures disclosures) {
        this.cast = cast;
        this.checks = checks;
        this.cards = cards;
        this.referrals = referrals;
        this.consents = consents;
        this.releases = releases;
        this.course = course;
        this.offers = offers;
        this.disclosures = disclosures;
    }

    void check(RequestId request) {
        cast.as(DemoRole.MEMBER_1, () -> checks.run(request));
    }

    ReferralId offer(RequestId request, DemoRole organisation) {
        MemberId member = DemoMembers.id(String.valueOf(organisation.organisation()));
        return cast.as(
                DemoRole.MEMBER_1,
                () -> {
                    MatchCard card =
                            cards.deal(request).cards().stream()
                                    .filter(each -> Cards.id(each).equals(member))
                                    .findFirst()
                                    .orElseThrow();
                    ReferralId referral =
                            referrals.propose(request, card, "Chosen for the demo (invented).");
                    referrals.offer(referral);
                    return referral;
                });
    }

    void accept(ReferralId referral, DemoRole organisation, String skills) {
        cast.as(
                organisation,
                () ->
                        offers.answer(
                                referral,
                                new OfferAnswer(
                                        OfferAnswer.Interest.FULL,
                                        OfferAnswer.Ties.NONE,
                                        3,
                                        null,
                                        null,
                                        skills,
                                        "",
                                        "",
                                        null,
                                        "en")));
    }

    void askConsent(ReferralId referral) {
        cast.as(DemoRole.MEMBER_1, () -> referrals.askConsent(referral));
    }

    void undertake(ReferralId referral, DemoRole organisation) {
        cast.as(organisation, () -> disclosures.undertake(referral));
    }

    /** What the job of the requester's consent does; jobs begin only when the demo is loaded. */
    void follow(ReferralId referral) {
        PartScope.run(Part.WORKER, () -> consents.run(referral.value().toString(), new byte[0]));
    }

    /** Proposed by the lead, released in the second person's session. */
    void release(ReferralId referral) {
        cast.as(DemoRole.MEMBER_1, () -> releases.propose(referral));
        cast.as(DemoRole.MEMBER_2, () -> releases.approve(referral));
    }

    void declareNone(ReferralId referral, DemoRole organisation) {
        cast.as(
                organisation,
                () -> {
                    disclosures.card(referral);
                    disclosures.declareNone(referral);
                });
    }

    void start(ReferralId referral, DemoRole organisation) {
        cast.as(
                organisation,
                () -> {
                    disclosures.rest(referral);
                    disclosures.confirmStart(referral);
                });
    }

    void begin(RequestId request) {
        cast.as(
                DemoRole.MEMBER_1,
                () -> course.take(request, RequestState.IN_DELIVERY, StepReason.AS_AGREED));
    }
}
