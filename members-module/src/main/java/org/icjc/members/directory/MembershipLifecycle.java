package org.icjc.members.directory;

import static org.icjc.members.directory.MembershipActor.*;
import static org.icjc.members.directory.MembershipGuard.*;
import static org.icjc.members.directory.MembershipState.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.icjc.members.Transition;
import org.icjc.members.Transitions;

/** From the first enquiry to the end of access: every step a membership can take. */
public final class MembershipLifecycle {
    /** Members in these states keep rights that can be taken, paused or given up. */
    private static final List<MembershipState> LIVE =
            List.of(ACTIVE, REVIEW_DUE, GRACE, ON_LEAVE, SUSPENDED);

    public static final Transitions<MembershipState, MembershipActor, MembershipGuard> STEPS =
            new Transitions<>(steps());

    private MembershipLifecycle() {}

    private static List<Transition<MembershipState, MembershipActor, MembershipGuard>> steps() {
        var steps = new ArrayList<Transition<MembershipState, MembershipActor, MembershipGuard>>();
        steps.addAll(admission());
        steps.addAll(yearlyReview());
        steps.addAll(absence());
        steps.addAll(removal());
        return steps;
    }

    private static List<Transition<MembershipState, MembershipActor, MembershipGuard>> admission() {
        return List.of(
                step(ENQUIRY, APPLIED, APPLICANT),
                step(APPLIED, ELIGIBILITY, COMMITTEE),
                step(ELIGIBILITY, CONSULTATION, COMMITTEE, CONDITIONS_MET),
                step(CONSULTATION, DECISION, COMMITTEE, MEMBERS_HEARD),
                step(DECISION, ADMITTED, COMMITTEE, VOTES_KEPT),
                step(DECISION, DEFERRED, COMMITTEE, VOTES_KEPT, REASON_GIVEN),
                step(DECISION, MembershipState.REFUSED, COMMITTEE, VOTES_KEPT, REASON_GIVEN),
                step(DEFERRED, DECISION, COMMITTEE),
                step(
                        ADMITTED,
                        ACTIVE,
                        COMMITTEE,
                        UNDERTAKING_SIGNED,
                        SECOND_FACTOR_SET,
                        PROFILE_GIVEN,
                        CONFLICTS_DECLARED));
    }

    private static List<Transition<MembershipState, MembershipActor, MembershipGuard>>
            yearlyReview() {
        return List.of(
                step(ACTIVE, REVIEW_DUE, SYSTEM, TIME_PASSED),
                step(REVIEW_DUE, ACTIVE, MEMBER, ATTESTED, CONFLICTS_DECLARED),
                step(REVIEW_DUE, GRACE, SYSTEM, TIME_PASSED),
                step(GRACE, ACTIVE, MEMBER, ATTESTED, CONFLICTS_DECLARED),
                step(GRACE, LAPSED, SYSTEM, TIME_PASSED),
                step(LAPSED, EXITED, COMMITTEE, ACCESS_ENDED, HAND_OVER_LISTED));
    }

    private static List<Transition<MembershipState, MembershipActor, MembershipGuard>> absence() {
        return List.of(
                step(ACTIVE, ON_LEAVE, MEMBER),
                step(REVIEW_DUE, ON_LEAVE, MEMBER),
                step(ON_LEAVE, ACTIVE, MEMBER, CONFLICTS_DECLARED),
                step(SUSPENDED, ACTIVE, COMMITTEE, VOTES_KEPT));
    }

    private static List<Transition<MembershipState, MembershipActor, MembershipGuard>> removal() {
        var steps = new ArrayList<Transition<MembershipState, MembershipActor, MembershipGuard>>();
        for (MembershipState live : LIVE) {
            if (live != SUSPENDED) steps.add(step(live, SUSPENDED, COMMITTEE, REASON_GIVEN));
            steps.add(step(live, REMOVAL_PROPOSED, COMMITTEE, REASON_GIVEN));
            steps.add(step(live, RESIGNED, MEMBER));
        }
        steps.add(step(REMOVAL_PROPOSED, ACTIVE, COMMITTEE, VOTES_KEPT));
        steps.add(step(REMOVAL_PROPOSED, REMOVED, COMMITTEE, VOTES_KEPT, RIGHT_TO_BE_HEARD_GIVEN));
        steps.add(step(REMOVED, APPEAL, MEMBER));
        steps.add(step(APPEAL, ACTIVE, COMMITTEE, VOTES_KEPT));
        for (MembershipState ending : List.of(REMOVED, APPEAL, RESIGNED))
            steps.add(step(ending, EXITED, COMMITTEE, ACCESS_ENDED, HAND_OVER_LISTED));
        return steps;
    }

    private static Transition<MembershipState, MembershipActor, MembershipGuard> step(
            MembershipState from,
            MembershipState to,
            MembershipActor by,
            MembershipGuard... guards) {
        return new Transition<>(from, to, Set.of(by), Set.of(guards));
    }
}
