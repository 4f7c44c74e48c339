package org.icjc.requests.request;

import static org.icjc.requests.RequestState.ACCEPTED;
import static org.icjc.requests.RequestState.ASSESSMENT;
import static org.icjc.requests.RequestState.BRIEFING;
import static org.icjc.requests.RequestState.CLOSED;
import static org.icjc.requests.RequestState.COMPLETED;
import static org.icjc.requests.RequestState.DECLINED;
import static org.icjc.requests.RequestState.DRAFT;
import static org.icjc.requests.RequestState.ERASED;
import static org.icjc.requests.RequestState.FOLLOW_UP;
import static org.icjc.requests.RequestState.IN_DELIVERY;
import static org.icjc.requests.RequestState.LAPSED;
import static org.icjc.requests.RequestState.MATCHED;
import static org.icjc.requests.RequestState.NEEDS_INFO;
import static org.icjc.requests.RequestState.ON_HOLD;
import static org.icjc.requests.RequestState.REFERRED;
import static org.icjc.requests.RequestState.REVIEW_ASKED;
import static org.icjc.requests.RequestState.ROUTING;
import static org.icjc.requests.RequestState.SCREENING;
import static org.icjc.requests.RequestState.SUBMITTED;
import static org.icjc.requests.RequestState.UNMATCHED;
import static org.icjc.requests.RequestState.WITHDRAWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestState;

/**
 * The life of a request as data: every step there is, who takes it, and what has to hold. The
 * database has the same table and refuses any other step.
 */
public final class Lifecycle {
    /** One step. */
    public record Step(RequestState from, RequestState to, By by, Set<Guard> guards) {
        public Step {
            guards = Set.copyOf(guards);
        }
    }

    private static final List<Step> STEPS = steps();

    private Lifecycle() {}

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(step(DRAFT, SUBMITTED, By.REQUESTER));
        steps.add(step(SUBMITTED, SCREENING, By.INTAKE_OFFICER, Guard.CLEAR_OF_CONFLICT));
        steps.add(step(SCREENING, NEEDS_INFO, By.INTAKE_OFFICER, Guard.QUESTION_OPEN));
        steps.add(step(SCREENING, ASSESSMENT, By.INTAKE_OFFICER, Guard.CLEAR_OF_CONFLICT));
        steps.add(step(SCREENING, DECLINED, By.TWO_MEMBERS, Guard.TWO_AGREED));
        steps.add(step(NEEDS_INFO, SCREENING, By.REQUESTER, Guard.ALL_ANSWERED));
        steps.add(step(NEEDS_INFO, LAPSED, By.TIME, Guard.SIXTY_DAYS_SILENT));
        steps.add(step(ASSESSMENT, ACCEPTED, By.QUORUM, Guard.BALLOT_ACCEPTED));
        steps.add(step(ASSESSMENT, DECLINED, By.QUORUM, Guard.BALLOT_DECLINED));
        steps.add(step(ASSESSMENT, ON_HOLD, By.TWO_MEMBERS, Guard.TWO_AGREED));
        steps.add(step(ACCEPTED, BRIEFING, By.LEAD, Guard.CLEAR_OF_CONFLICT));
        steps.add(step(BRIEFING, ROUTING, By.REQUESTER, Guard.BRIEF_SIGNED));
        steps.add(step(BRIEFING, LAPSED, By.TIME, Guard.SIXTY_DAYS_SILENT));
        steps.add(step(ROUTING, MATCHED, By.SECOND_PERSON, Guard.CONSENT_AND_TEAM));
        steps.add(step(ROUTING, UNMATCHED, By.LEAD, Guard.NOBODY_LEFT_TO_ASK));
        steps.add(step(MATCHED, IN_DELIVERY, By.LEAD, Guard.CLEAR_OF_CONFLICT));
        steps.add(step(IN_DELIVERY, COMPLETED, By.LEAD, Guard.DELIVERED));
        steps.add(step(IN_DELIVERY, ROUTING, By.LEAD, Guard.MEMBER_LOST));
        steps.add(step(COMPLETED, FOLLOW_UP, By.LEAD));
        steps.add(step(FOLLOW_UP, CLOSED, By.LEAD));
        steps.add(step(DECLINED, REVIEW_ASKED, By.REQUESTER, Guard.FIRST_REVIEW));
        steps.add(step(REVIEW_ASKED, ACCEPTED, By.QUORUM, Guard.BALLOT_ACCEPTED));
        steps.add(step(REVIEW_ASKED, DECLINED, By.QUORUM, Guard.BALLOT_DECLINED));
        steps.add(step(UNMATCHED, ROUTING, By.LEAD));
        steps.add(step(UNMATCHED, REFERRED, By.LEAD));
        steps.add(step(UNMATCHED, CLOSED, By.LEAD));
        reopenings(steps);
        for (RequestState state : RequestState.values())
            if (state.isLive()) steps.add(step(state, WITHDRAWN, By.REQUESTER));
        for (RequestState state : EnumSet.of(DECLINED, LAPSED, WITHDRAWN, CLOSED, REFERRED))
            steps.add(step(state, ERASED, By.TIME, Guard.NO_LEGAL_HOLD));
        return List.copyOf(steps);
    }

    private static void reopenings(List<Step> steps) {
        By by = By.TWO_MEMBERS_WITH_REQUESTER;
        steps.add(step(ON_HOLD, ASSESSMENT, by, Guard.TWO_AGREED));
        steps.add(step(LAPSED, SCREENING, by, Guard.TWO_AGREED));
        steps.add(step(LAPSED, BRIEFING, by, Guard.TWO_AGREED, Guard.WAS_BRIEFING));
        steps.add(step(WITHDRAWN, SCREENING, by, Guard.TWO_AGREED));
        steps.add(step(CLOSED, SCREENING, by, Guard.TWO_AGREED));
    }

    private static Step step(RequestState from, RequestState to, By by, Guard... guards) {
        return new Step(from, to, by, Set.of(guards));
    }

    /** Every step there is. */
    public static List<Step> all() {
        return STEPS;
    }

    public static Optional<Step> find(RequestState from, RequestState to) {
        return STEPS.stream().filter(step -> step.from() == from && step.to() == to).findFirst();
    }

    /** Steps that lead out of a state. */
    public static List<Step> from(RequestState state) {
        return STEPS.stream().filter(step -> step.from() == state).toList();
    }

    /**
     * Checks a step.
     *
     * @param met the guards that hold
     * @throws Refused {@code lifecycle.no-such-step}, {@code lifecycle.not-by-you}, or the key of
     *     the guard that does not hold
     */
    public static Step check(RequestState from, RequestState to, By by, Set<Guard> met) {
        Step step = find(from, to).orElseThrow(() -> new Refused("lifecycle.no-such-step"));
        if (step.by() != by) throw new Refused("lifecycle.not-by-you");
        for (Guard guard : step.guards())
            if (!met.contains(guard)) throw new Refused(guard.refusal());
        return step;
    }
}
