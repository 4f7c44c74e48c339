package org.icjc.members.referrals;

import static org.icjc.members.referrals.ReferralActor.*;
import static org.icjc.members.referrals.ReferralGuard.*;
import static org.icjc.members.referrals.ReferralState.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.icjc.members.Transition;
import org.icjc.members.Transitions;

/** From the proposal to the end: every step a referral can take, by whom, and what it needs. */
public final class ReferralLifecycle {
    /** Where changed parties or a declaration can stop a referral. */
    private static final List<ReferralState> CHECKED_AGAIN =
            List.of(PROPOSED, OFFERED, INTERESTED, AWAITING_CONSENT, CONSENTED, DISCLOSED, ENGAGED);

    public static final Transitions<ReferralState, ReferralActor, ReferralGuard> STEPS =
            new Transitions<>(steps());

    private ReferralLifecycle() {}

    private static List<Transition<ReferralState, ReferralActor, ReferralGuard>> steps() {
        var steps = new ArrayList<Transition<ReferralState, ReferralActor, ReferralGuard>>();
        steps.addAll(offer());
        steps.addAll(consent());
        steps.addAll(disclosure());
        steps.addAll(conflictCheck());
        steps.addAll(endOfRequest());
        return steps;
    }

    private static List<Transition<ReferralState, ReferralActor, ReferralGuard>> offer() {
        return List.of(
                step(
                        PROPOSED,
                        OFFERED,
                        Set.of(COMMITTEE),
                        CLEAR_OF_CONFLICT,
                        MEMBERSHIP_ALLOWS_OFFERS,
                        BRIEF_APPROVED,
                        PEOPLE_VOUCHED),
                step(OFFERED, INTERESTED, Set.of(MEMBER), OWN_CONFLICTS_DECLARED, TIME_LEFT),
                step(OFFERED, DECLINED, Set.of(MEMBER), REASON_GIVEN),
                step(OFFERED, ReferralState.LAPSED, Set.of(SYSTEM), TIME_PASSED),
                step(OFFERED, RECALLED, Set.of(COMMITTEE), REASON_GIVEN),
                step(INTERESTED, DECLINED, Set.of(MEMBER), REASON_GIVEN),
                step(INTERESTED, RECALLED, Set.of(COMMITTEE), REASON_GIVEN),
                step(INTERESTED, NOT_CHOSEN, Set.of(COMMITTEE)));
    }

    private static List<Transition<ReferralState, ReferralActor, ReferralGuard>> consent() {
        return List.of(
                step(
                        INTERESTED,
                        AWAITING_CONSENT,
                        Set.of(COMMITTEE),
                        CLEAR_OF_CONFLICT,
                        OWN_CONFLICTS_DECLARED),
                step(AWAITING_CONSENT, CONSENTED, Set.of(REQUESTER), CONSENT_SIGNED),
                step(AWAITING_CONSENT, REFUSED, Set.of(REQUESTER)),
                step(AWAITING_CONSENT, REFUSED, Set.of(SYSTEM), TIME_PASSED),
                step(AWAITING_CONSENT, RECALLED, Set.of(COMMITTEE), REASON_GIVEN));
    }

    private static List<Transition<ReferralState, ReferralActor, ReferralGuard>> disclosure() {
        var steps = new ArrayList<Transition<ReferralState, ReferralActor, ReferralGuard>>();
        steps.add(
                step(
                        CONSENTED,
                        DISCLOSED,
                        Set.of(SECOND_PERSON),
                        CONSENT_SIGNED,
                        UNDERTAKING_SIGNED,
                        RELEASE_PROPOSED,
                        ANOTHER_PERSON));
        steps.add(step(DISCLOSED, ENGAGED, Set.of(MEMBER), DECLARED_ON_PARTIES));
        steps.add(step(DISCLOSED, RETURNED, Set.of(MEMBER)));
        steps.add(step(ENGAGED, RETURNED, Set.of(MEMBER)));
        steps.add(step(ENGAGED, ENDED, Set.of(COMMITTEE)));
        steps.add(step(RETURNED, ENDED, Set.of(COMMITTEE)));
        for (ReferralState state : REVOCABLE)
            steps.add(step(state, REVOKED, Set.of(REQUESTER, COMMITTEE)));
        return steps;
    }

    private static List<Transition<ReferralState, ReferralActor, ReferralGuard>> conflictCheck() {
        var steps = new ArrayList<Transition<ReferralState, ReferralActor, ReferralGuard>>();
        for (ReferralState state : CHECKED_AGAIN) {
            steps.add(step(state, CONFLICT_CHECK, Set.of(MEMBER, COMMITTEE, CONFLICT_OFFICER)));
            steps.add(
                    step(
                            CONFLICT_CHECK,
                            state,
                            Set.of(CONFLICT_OFFICER),
                            CLEAR_OF_CONFLICT,
                            BACK_WHERE_IT_WAS));
        }
        steps.add(
                step(CONFLICT_CHECK, RECALLED, Set.of(CONFLICT_OFFICER, COMMITTEE), REASON_GIVEN));
        steps.add(step(CONFLICT_CHECK, REVOKED, Set.of(REQUESTER)));
        return steps;
    }

    /** With the whole request: before consent like a recall, after it like a revocation. */
    private static List<Transition<ReferralState, ReferralActor, ReferralGuard>> endOfRequest() {
        var steps = new ArrayList<Transition<ReferralState, ReferralActor, ReferralGuard>>();
        for (ReferralState state : List.of(OFFERED, INTERESTED, AWAITING_CONSENT, CONFLICT_CHECK))
            steps.add(step(state, RECALLED, Set.of(SYSTEM), REQUEST_ENDED));
        for (ReferralState state : List.of(CONSENTED, DISCLOSED, ENGAGED, CONFLICT_CHECK))
            steps.add(step(state, REVOKED, Set.of(SYSTEM), REQUEST_ENDED));
        steps.add(step(ENGAGED, ENDED, Set.of(SYSTEM), REQUEST_ENDED));
        return steps;
    }

    private static Transition<ReferralState, ReferralActor, ReferralGuard> step(
            ReferralState from, ReferralState to, Set<ReferralActor> by, ReferralGuard... guards) {
        return new Transition<>(from, to, by, Set.of(guards));
    }
}
