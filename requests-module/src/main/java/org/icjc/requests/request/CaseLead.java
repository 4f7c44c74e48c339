package org.icjc.requests.request;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
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

/** Who answers for a request, and the steps that only this person takes. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class CaseLead {
    static final int DAYS_FOR_BRIEFING = 10;

    private final Cases cases;
    private final Committee committee;
    private final Clearance clearance;
    private final DeskActor actor;
    private final Ledger ledger;

    CaseLead(
            Cases cases, Committee committee, Clearance clearance, DeskActor actor, Ledger ledger) {
        this.cases = cases;
        this.committee = committee;
        this.clearance = clearance;
        this.actor = actor;
        this.ledger = ledger;
    }

    /**
     * Makes a committee member who is clear of conflict the case lead.
     *
     * @throws Refused {@code lead.not-clear}
     */
    public void lead(RequestId request, UUID person) {
        cases.lock(request);
        clearance.require(request);
        if (!committee.entitled(request).contains(person) || !clearance.has(request, person))
            throw new Refused("lead.not-clear");
        cases.lead(request, person);
        ledger.record(actor.act("lead.set", request.value()));
        if (!person.equals(actor.id())) committee.tell(person);
    }

    /** ACCEPTED to BRIEFING, by the lead. */
    public void startBriefing(RequestId request) {
        CaseRow row = cases.lock(request);
        leads(row);
        cases.move(
                row,
                RequestState.BRIEFING,
                By.LEAD,
                Set.of(Guard.CLEAR_OF_CONFLICT),
                null,
                WorkingDays.after(cases.today(), DAYS_FOR_BRIEFING));
        ledger.record(actor.act("briefing.started", request.value()));
    }

    private void leads(CaseRow row) {
        clearance.require(row.id());
        if (!actor.id().equals(row.lead())) throw new Refused("lifecycle.not-by-you");
    }

    /**
     * The lead's steps after routing.
     *
     * @param met what the caller knows to hold, for example that all was delivered
     * @throws Refused {@code lifecycle.no-such-reason} for a reason of another step
     */
    public void advance(RequestId request, RequestState to, Set<Guard> met, StepReason reason) {
        CaseRow row = cases.lock(request);
        leads(row);
        if (Lifecycle.find(row.state(), to).isPresent() && !reason.isFor(row.state(), to))
            throw new Refused("lifecycle.no-such-reason");
        cases.move(row, to, By.LEAD, met, reason.code(), null);
        ledger.record(actor.act(entered(to), request.value()).because(reason.code()));
    }

    private static String entered(RequestState state) {
        return "request." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
