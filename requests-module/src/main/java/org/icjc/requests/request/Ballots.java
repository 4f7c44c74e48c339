package org.icjc.requests.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.WorkingDays;
import org.icjc.requests.access.DeskActor;
import org.springframework.stereotype.Component;

/** Counts the votes on a request and moves it when they decide. */
@Component
@OnPart(Part.DESK)
class Ballots {
    private static final int DAYS_FOR_BRIEFING = 10;

    private final Votes votes;
    private final Committee committee;
    private final Cases cases;
    private final DeskActor actor;
    private final Ledger ledger;

    Ballots(Votes votes, Committee committee, Cases cases, DeskActor actor, Ledger ledger) {
        this.votes = votes;
        this.committee = committee;
        this.cases = cases;
        this.actor = actor;
        this.ledger = ledger;
    }

    /** The motion that is open in a state. */
    static Optional<Motion> motion(RequestState state) {
        return switch (state) {
            case ASSESSMENT -> Optional.of(Motion.ASSESSMENT);
            case REVIEW_ASKED -> Optional.of(Motion.REVIEW);
            default -> Optional.empty();
        };
    }

    static Motion openMotion(RequestState state) {
        return motion(state).orElseThrow(() -> new Refused("decision.closed"));
    }

    /** A review is for members who did not vote at the first. */
    Set<UUID> entitled(RequestId request, Motion motion) {
        Set<UUID> entitled = committee.entitled(request);
        if (motion != Motion.REVIEW) return entitled;
        Set<UUID> earlier =
                votes.of(request, Motion.ASSESSMENT).stream()
                        .map(Votes.Row::person)
                        .collect(Collectors.toSet());
        earlier.addAll(
                votes.of(request, Motion.SCREENING).stream().map(Votes.Row::person).toList());
        return committee.othersThan(entitled, earlier);
    }

    Ballot ballot(RequestId request, Motion motion) {
        Map<UUID, Choice> cast =
                votes.of(request, motion).stream()
                        .collect(Collectors.toMap(Votes.Row::person, Votes.Row::choice));
        return new Ballot(entitled(request, motion), committee.chair(), cast);
    }

    boolean dueDayCame(CaseRow row) {
        LocalDate due = row.dueOn();
        return due != null && cases.today().isAfter(due);
    }

    /** Moves the request if its ballot is decided. */
    void close(CaseRow row) {
        Optional<Motion> motion = motion(row.state());
        if (motion.isEmpty()) return;
        switch (ballot(row.id(), motion.get()).result(dueDayCame(row))) {
            case ACCEPTED -> accept(row);
            case DECLINED -> decline(row, mostNamed(row, motion.get()));
            case OPEN, TIED, TOO_FEW -> {}
        }
    }

    private DeclineReason mostNamed(CaseRow row, Motion motion) {
        return DeclineReason.mostNamed(
                votes.of(row.id(), motion).stream()
                        .filter(vote -> vote.choice() == Choice.DECLINE)
                        .flatMap(vote -> Optional.ofNullable(vote.code()).stream())
                        .toList());
    }

    private void accept(CaseRow row) {
        LocalDate due = WorkingDays.after(cases.today(), DAYS_FOR_BRIEFING);
        cases.move(row, RequestState.ACCEPTED, By.QUORUM, Set.of(Guard.BALLOT_ACCEPTED), null, due);
        ledger.record(actor.act("request.accepted", row.id().value()));
        committee.tellCommittee(row.id());
    }

    void decline(CaseRow row, DeclineReason reason) {
        cases.move(
                row,
                RequestState.DECLINED,
                By.QUORUM,
                Set.of(Guard.BALLOT_DECLINED),
                reason.code(),
                null);
        ledger.record(actor.act("request.declined", row.id().value()).because(reason.code()));
    }
}
