package org.icjc.requests.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.access.SealedFacts;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The intake officer's work: prepares, does not decide. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasRole('INTAKE_OFFICER')")
public class Screening {
    private static final int MOST_QUESTIONS = 10;

    private final Cases cases;
    private final MessageRows messages;
    private final Votes votes;
    private final Clearance clearance;
    private final SealedFacts facts;
    private final Committee committee;
    private final DeskActor actor;
    private final Ledger ledger;

    Screening(
            Cases cases,
            MessageRows messages,
            Votes votes,
            Clearance clearance,
            SealedFacts facts,
            Committee committee,
            DeskActor actor,
            Ledger ledger) {
        this.cases = cases;
        this.messages = messages;
        this.votes = votes;
        this.clearance = clearance;
        this.facts = facts;
        this.committee = committee;
        this.actor = actor;
        this.ledger = ledger;
    }

    /** SUBMITTED to SCREENING, after declaring. */
    public void begin(RequestId request) {
        CaseRow row = cases.lock(request);
        clearance.require(request);
        cases.move(
                row,
                RequestState.SCREENING,
                By.INTAKE_OFFICER,
                Set.of(Guard.CLEAR_OF_CONFLICT),
                null,
                row.dueOn());
        ledger.record(actor.act("screening.begun", request.value()));
    }

    /**
     * Sends questions to the requester; the clock stops until they are answered.
     *
     * @throws Refused {@code questions.missing}, {@code questions.too-many}
     */
    public void ask(RequestId request, List<String> questions) {
        if (questions.isEmpty()) throw new Refused("questions.missing");
        if (questions.size() > MOST_QUESTIONS)
            throw new Refused("questions.too-many", "n", MOST_QUESTIONS);
        CaseRow row = cases.lock(request);
        clearance.require(request);
        for (String question : questions)
            messages.send(
                    request,
                    Message.Kind.QUESTION,
                    actor.id(),
                    Words.checked(question),
                    cases.now());
        cases.move(
                row,
                RequestState.NEEDS_INFO,
                By.INTAKE_OFFICER,
                Set.of(Guard.QUESTION_OPEN),
                null,
                null);
        cases.stopClock(row);
        ledger.record(actor.act("questions.asked", request.value()));
    }

    /** How well the mandate to ask was checked. */
    public void authority(RequestId request, AuthorityLevel level) {
        facts.put(
                request,
                Compartment.NOTES,
                Label.VERIFY,
                ("authority/1 " + level.name()).getBytes(StandardCharsets.UTF_8));
        ledger.record(actor.act("authority.checked", request.value()));
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR')")
    public Optional<AuthorityLevel> authority(RequestId request) {
        return facts.get(request, Compartment.NOTES, Label.VERIFY)
                .map(fact -> new String(fact, StandardCharsets.UTF_8))
                .map(fact -> AuthorityLevel.valueOf(fact.substring("authority/1 ".length())));
    }

    /** SCREENING to ASSESSMENT: the committee is asked to declare. */
    public void forward(RequestId request) {
        CaseRow row = cases.lock(request);
        clearance.require(request);
        cases.move(
                row,
                RequestState.ASSESSMENT,
                By.INTAKE_OFFICER,
                Set.of(Guard.CLEAR_OF_CONFLICT),
                null,
                row.dueOn());
        committee.tellCommittee(request);
        ledger.record(actor.act("request.forwarded", request.value()));
    }

    /**
     * Proposes to decline; two committee members have to agree ({@link Decisions#confirmDecline}).
     */
    public void proposeDecline(RequestId request, DeclineReason reason) {
        CaseRow row = cases.lock(request);
        clearance.require(request);
        if (row.state() != RequestState.SCREENING) throw new Refused("lifecycle.no-such-step");
        votes.clear(request, Motion.SCREENING);
        cases.proposeDecline(request, reason.code());
        committee.tellCommittee(request);
        ledger.record(actor.act("decline.proposed", request.value()).because(reason.code()));
    }
}
