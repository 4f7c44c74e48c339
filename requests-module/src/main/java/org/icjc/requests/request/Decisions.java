package org.icjc.requests.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.CaseSeals;
import org.icjc.requests.access.DeskActor;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committee's decisions: votes, and what they set off. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class Decisions {
    private final Cases cases;
    private final Votes votes;
    private final Ballots ballots;
    private final Clearance clearance;
    private final CaseSeals seals;
    private final DeskActor actor;
    private final Ledger ledger;

    Decisions(
            Cases cases,
            Votes votes,
            Ballots ballots,
            Clearance clearance,
            CaseSeals seals,
            DeskActor actor,
            Ledger ledger) {
        this.cases = cases;
        this.votes = votes;
        this.ballots = ballots;
        this.clearance = clearance;
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
        clearance.require(request);
        if (!ballots.entitled(request, motion).contains(actor.id()))
            throw new Refused("decision.not-entitled");
        if (choice == Choice.DECLINE && ifDeclined == null)
            throw new Refused("decision.reason-missing");
        String code = choice == Choice.DECLINE && ifDeclined != null ? ifDeclined.code() : null;
        votes.cast(request, motion, actor.id(), choice, code, reason, cases.now());
        ledger.record(actor.act("vote.cast", request.value()));
        ballots.close(row);
    }

    /** The votes of the open motion, or of the last one. */
    @Transactional(readOnly = true)
    public Tally tally(RequestId request) {
        clearance.require(request);
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
        clearance.require(request);
        ballots.close(cases.lock(request));
    }

    /**
     * Declines because fewer than two are left who may vote.
     *
     * @throws Refused {@code decision.enough-members}
     */
    public void declineForLackOfMembers(RequestId request) {
        CaseRow row = cases.lock(request);
        clearance.require(request);
        Motion motion = Ballots.openMotion(row.state());
        if (ballots.ballot(request, motion).result(false) != Ballot.Result.TOO_FEW)
            throw new Refused("decision.enough-members");
        ballots.decline(row, DeclineReason.TOO_FEW_FREE_OF_CONFLICT);
    }

    /** A decline proposed in screening: the second of two members who agree ends it. */
    public void confirmDecline(RequestId request, boolean agree) {
        CaseRow row = cases.lock(request);
        clearance.require(request);
        String code = row.proposedDecline();
        if (code == null) throw new Refused("decision.closed");
        Choice choice = agree ? Choice.DECLINE : Choice.ACCEPT;
        votes.cast(request, Motion.SCREENING, actor.id(), choice, code, "", cases.now());
        ledger.record(actor.act("vote.cast", request.value()).because("screening"));
        if (!agree) {
            cases.proposeDecline(request, null);
        } else if (votes.agreed(request, Motion.SCREENING) >= 2) {
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

    /** The reason proposed in screening, if a proposal is open. */
    @Transactional(readOnly = true)
    public Optional<DeclineReason> proposedDecline(RequestId request) {
        return Optional.ofNullable(cases.get(request).proposedDecline()).map(DeclineReason::ofCode);
    }
}
