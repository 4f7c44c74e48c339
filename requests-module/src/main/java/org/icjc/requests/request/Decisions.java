package org.icjc.requests.request;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.WorkingDays;
import org.icjc.requests.access.CaseSeals;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.access.Standing;
import org.icjc.requests.access.Standings;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee's decisions: votes, quorum, lead. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class Decisions {
    private static final int DAYS_FOR_BRIEFING = 10;

    private final Cases cases;
    private final Votes votes;
    private final Ballots ballots;
    private final Committee committee;
    private final Standings standings;
    private final CaseSeals seals;
    private final DeskActor actor;
    private final Ledger ledger;

    Decisions(
            Cases cases,
            Votes votes,
            Ballots ballots,
            Committee committee,
            Standings standings,
            CaseSeals seals,
            DeskActor actor,
            Ledger ledger) {
        this.cases = cases;
        this.votes = votes;
        this.ballots = ballots;
        this.committee = committee;
        this.standings = standings;
        this.seals = seals;
        this.actor = actor;
        this.ledger = ledger;
    }

    /**
     * Where a vote stands.
     *
     * @param entitled those neither recused nor on leave
     * @param quorum votes needed
     */
    public record Tally(int entitled, int quorum, List<Vote> votes, Ballot.Result result) {}

    /**
     * One vote with its reason.
     *
     * @param reason empty if none was given
     */
    public record Vote(UUID person, Choice choice, Instant at, Optional<String> reason) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * Votes, or changes one's vote while it is open; the request moves when the result is certain.
     *
     * @param reason sealed; may be empty
     * @param ifDeclined what the requester is told; needed for {@link Choice#DECLINE}
     * @throws Refused {@code decision.closed}, {@code decision.not-entitled}, {@code
     *     decision.reason-missing}
     */
    public void vote(
            RequestId request, Choice choice, String reason, @Nullable DeclineReason ifDeclined) {
        CaseRow row = cases.lock(request);
        Motion motion = Ballots.openMotion(row.state());
        clear(request);
        if (!ballots.entitled(request, motion).contains(actor.id()))
            throw new Refused("decision.not-entitled");
        if (choice == Choice.DECLINE && ifDeclined == null)
            throw new Refused("decision.reason-missing");
        String code = choice == Choice.DECLINE && ifDeclined != null ? ifDeclined.code() : null;
        votes.cast(request, motion, actor.id(), choice, code, reason, cases.now());
        ledger.record(actor.act("vote.cast", request.value()));
        ballots.close(row);
    }

    private void clear(RequestId request) {
        if (standings.of(request.value(), actor.id()) != Standing.CLEAR)
            throw new Refused("case.declare-first");
    }

    /** The votes of the open motion, or of the last one. */
    @Transactional(readOnly = true)
    public Tally tally(RequestId request) {
        clear(request);
        CaseRow row = cases.get(request);
        Motion motion =
                Ballots.motion(row.state())
                        .orElse(row.reviewUsed() ? Motion.REVIEW : Motion.ASSESSMENT);
        Ballot ballot = ballots.ballot(request, motion);
        return new Tally(
                ballots.entitled(request, motion).size(),
                ballot.quorum(),
                votes.of(request, motion).stream().map(vote -> opened(request, vote)).toList(),
                ballot.result(ballots.dueDayCame(row)));
    }

    private Vote opened(RequestId request, Votes.Row vote) {
        return new Vote(
                vote.person(),
                vote.choice(),
                vote.at().toInstant(),
                Optional.ofNullable(vote.reason())
                        .map(sealed ->
                                seals.openText(
                                        request,
                                        Compartment.NOTES,
                                        Label.VOTE_REASON,
                                        vote.id(),
                                        sealed)));
    }

    /** Closes a ballot whose due day has passed, if it is decided. */
    public void closeBallot(RequestId request) {
        clear(request);
        ballots.close(cases.lock(request));
    }

    /**
     * Declines because fewer than two are left who may vote.
     *
     * @throws Refused {@code decision.enough-members}
     */
    public void declineForLackOfMembers(RequestId request) {
        CaseRow row = cases.lock(request);
        clear(request);
        Motion motion = Ballots.openMotion(row.state());
        if (ballots.ballot(request, motion).result(false) != Ballot.Result.TOO_FEW)
            throw new Refused("decision.enough-members");
        ballots.decline(row, DeclineReason.TOO_FEW_FREE_OF_CONFLICT);
    }

    /** A decline proposed in screening: the second of two members who agree ends it. */
    public void confirmDecline(RequestId request, boolean agree) {
        CaseRow row = cases.lock(request);
        clear(request);
        String code = row.proposedDecline();
        if (code == null) throw new Refused("decision.closed");
        Choice choice = agree ? Choice.DECLINE : Choice.ACCEPT;
        votes.cast(request, Motion.SCREENING, actor.id(), choice, code, "", cases.now());
        ledger.record(actor.act("vote.cast", request.value()).because("screening"));
        if (!agree) {
            cases.proposeDecline(request, null);
        } else if (agreed(request, Motion.SCREENING) >= 2) {
            cases.move(
                    row,
                    RequestState.DECLINED,
                    By.TWO_MEMBERS,
                    Set.of(Guard.TWO_AGREED),
                    code,
                    null);
            ledger.record(actor.act("request.declined", request.value()).because(code));
        }
    }

    private long agreed(RequestId request, Motion motion) {
        Choice yes = motion == Motion.SCREENING ? Choice.DECLINE : Choice.ACCEPT;
        return votes.of(request, motion).stream().filter(vote -> vote.choice() == yes).count();
    }

    /** The reason proposed in screening, if a proposal is open. */
    @Transactional(readOnly = true)
    public Optional<DeclineReason> proposedDecline(RequestId request) {
        return Optional.ofNullable(cases.get(request).proposedDecline()).map(DeclineReason::ofCode);
    }

    /**
     * Makes a committee member who is clear of conflict the case lead.
     *
     * @throws Refused {@code lead.not-clear}
     */
    public void lead(RequestId request, UUID person) {
        cases.lock(request);
        clear(request);
        if (!committee.entitled(request).contains(person)
                || standings.of(request.value(), person) != Standing.CLEAR)
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
        clear(row.id());
        if (!actor.id().equals(row.lead())) throw new Refused("lifecycle.not-by-you");
    }

    /**
     * Something was released to a member by a second person: the first time, members are found.
     *
     * @param met what the caller knows to hold: the requester's consent, verified
     */
    public void released(RequestId request, Set<Guard> met) {
        CaseRow row = cases.lock(request);
        clear(request);
        if (row.state() != RequestState.ROUTING) return;
        cases.move(row, RequestState.MATCHED, By.SECOND_PERSON, met, null, null);
        ledger.record(actor.act("request.matched", request.value()));
        if (row.lead() != null && !row.lead().equals(actor.id())) committee.tell(row.lead());
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
        clear(request);
        if (Lifecycle.find(row.state(), to).filter(step -> step.by() == by).isEmpty())
            throw new Refused("lifecycle.no-such-step");
        votes.cast(request, motion, actor.id(), Choice.ACCEPT, null, "", cases.now());
        ledger.record(actor.act("vote.cast", request.value()));
        if (agreed(request, motion) < 2) return;
        Set<Guard> met =
                row.cameFrom() == RequestState.BRIEFING
                        ? Set.of(Guard.TWO_AGREED, Guard.WAS_BRIEFING)
                        : Set.of(Guard.TWO_AGREED);
        cases.move(row, to, by, met, null, WorkingDays.after(cases.today(), DAYS_FOR_BRIEFING));
        votes.clear(request, motion);
        ledger.record(actor.act(kind, request.value()));
    }
}
