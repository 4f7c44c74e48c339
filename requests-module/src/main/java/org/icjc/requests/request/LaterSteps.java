package org.icjc.requests.request;

import java.util.Set;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.WorkingDays;
import org.icjc.requests.access.DeskActor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What takes a second person after the decision: a release, a hold, and opening again. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class LaterSteps {
    private final Cases cases;
    private final Votes votes;
    private final BriefRows briefs;
    private final Committee committee;
    private final Clearance clearance;
    private final DeskActor actor;
    private final Ledger ledger;

    LaterSteps(
            Cases cases,
            Votes votes,
            BriefRows briefs,
            Committee committee,
            Clearance clearance,
            DeskActor actor,
            Ledger ledger) {
        this.cases = cases;
        this.votes = votes;
        this.briefs = briefs;
        this.committee = committee;
        this.clearance = clearance;
        this.actor = actor;
        this.ledger = ledger;
    }

    /**
     * Something was released to a member by a second person: the first time, members are found.
     *
     * @param met what the caller knows to hold: the requester's consent, verified
     */
    public void released(RequestId request, Set<Guard> met) {
        CaseRow row = cases.lock(request);
        clearance.require(request);
        if (row.state() != RequestState.ROUTING) return;
        cases.move(row, RequestState.MATCHED, By.SECOND_PERSON, met, null, null);
        ledger.record(actor.act("request.matched", request.value()));
        if (row.lead() != null && !row.lead().equals(actor.id())) committee.tell(row.lead());
    }

    /** The first of two members asks, the second's agreement puts it on hold. */
    public void hold(RequestId request) {
        twoMembers(request, Motion.HOLD, RequestState.ON_HOLD, By.TWO_MEMBERS, "request.held");
    }

    /** As {@link #hold}, back to ASSESSMENT. */
    public void resume(RequestId request) {
        reopen(request, RequestState.ASSESSMENT);
    }

    /**
     * Two members open a held, lapsed, withdrawn or closed request again, as its requester asks.
     */
    public void reopen(RequestId request, RequestState to) {
        twoMembers(
                request, Motion.REOPENING, to, By.TWO_MEMBERS_WITH_REQUESTER, "request.reopened");
    }

    private void twoMembers(RequestId request, Motion motion, RequestState to, By by, String kind) {
        CaseRow row = cases.lock(request);
        clearance.require(request);
        if (Lifecycle.find(row.state(), to).filter(step -> step.by() == by).isEmpty())
            throw new Refused("lifecycle.no-such-step");
        votes.cast(request, motion, actor.id(), Choice.ACCEPT, null, "", cases.now());
        ledger.record(actor.act("vote.cast", request.value()));
        if (votes.agreed(request, motion) < 2) return;
        Set<Guard> met =
                row.cameFrom() == RequestState.BRIEFING
                        ? Set.of(Guard.TWO_AGREED, Guard.WAS_BRIEFING)
                        : Set.of(Guard.TWO_AGREED);
        cases.move(
                row,
                to,
                by,
                met,
                null,
                WorkingDays.after(cases.today(), CaseLead.DAYS_FOR_BRIEFING));
        if (to == RequestState.BRIEFING && briefs.askAgain(request, cases.now()))
            cases.stopClock(cases.get(request));
        votes.clear(request, motion);
        ledger.record(actor.act(kind, request.value()));
    }
}
