package org.icjc.requests.request;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.icjc.desk.roster.Rosters;
import org.icjc.kernel.jobs.Notices;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestState;
import org.icjc.requests.WorkingDays;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterEntry;
import org.icjc.vault.RosterRole;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes ballots whose due day has passed. The votes decide, by the same rules as in a session;
 * without a quorum, or in a tie that no chair breaks, the ballot stays open. Who may vote comes
 * from the signed roster and the grants.
 */
@Component
@OnPart(Part.WORKER)
class DueBallots implements Recurring {
    private static final int DAYS_FOR_BRIEFING = 10;

    private final JdbcClient jdbc;
    private final Rosters rosters;
    private final TransactionTemplate transaction;
    private final Notices notices;
    private final Ledger ledger;
    private final Clock clock;

    DueBallots(
            JdbcClient jdbc,
            Rosters rosters,
            TransactionTemplate transaction,
            Notices notices,
            Ledger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.rosters = rosters;
        this.transaction = transaction;
        this.notices = notices;
        this.ledger = ledger;
        this.clock = clock;
    }

    private record Vote(Motion motion, UUID person, Choice choice, @Nullable String code) {}

    @Override
    public String name() {
        return "due-ballots";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        List<UUID> due =
                jdbc.sql(
                                "SELECT id FROM requests.request WHERE state IN ('ASSESSMENT',"
                                        + " 'REVIEW_ASKED') AND due_on < ?")
                        .param(today())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        if (due.isEmpty()) return;
        Roster roster = rosters.current();
        Set<UUID> off = rosters.switchedOff();
        for (UUID id : due) transaction.executeWithoutResult(_ -> close(id, roster, off));
    }

    private void close(UUID id, Roster roster, Set<UUID> off) {
        RequestState state = lock(id);
        Optional<Motion> motion = Ballots.motion(state);
        if (motion.isEmpty()) return;
        List<Vote> votes = votes(id);
        Set<UUID> members = members(roster, off, RosterEntry::sitsOnCommittee);
        members.retainAll(holders(id));
        Set<UUID> entitled = new HashSet<>(members);
        if (motion.get() == Motion.REVIEW) entitled.removeAll(earlierVoters(votes));
        Optional<UUID> chair =
                members(roster, off, entry -> entry.roles().contains(RosterRole.CHAIR)).stream()
                        .findFirst();
        List<Vote> cast = votes.stream().filter(vote -> vote.motion() == motion.get()).toList();
        switch (new Ballot(entitled, chair, choices(cast)).result(true)) {
            case ACCEPTED -> accept(id, state, members);
            case DECLINED -> decline(id, state, cast);
            case OPEN, TIED, TOO_FEW -> {}
        }
    }

    /** A vote cast meanwhile is counted, or finds the ballot closed. */
    private RequestState lock(UUID id) {
        return jdbc.sql("SELECT state FROM requests.request WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, _) -> RequestState.valueOf(row.getString(1)))
                .single();
    }

    private List<Vote> votes(UUID id) {
        return jdbc.sql(
                        "SELECT motion, person, choice, code FROM requests.vote WHERE request_id ="
                                + " ?")
                .param(id)
                .query((row, _) ->
                        new Vote(
                                Motion.valueOf(row.getString(1)),
                                row.getObject(2, UUID.class),
                                Choice.valueOf(row.getString(3)),
                                row.getString(4)))
                .list();
    }

    private static Set<UUID> members(Roster roster, Set<UUID> off, Predicate<RosterEntry> which) {
        return roster.entries().stream()
                .filter(entry -> entry.active() && !off.contains(entry.person()))
                .filter(which)
                .map(RosterEntry::person)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A recused member holds no grant any more. */
    private List<UUID> holders(UUID id) {
        return jdbc.sql(
                        "SELECT recipient FROM requests.access_grant WHERE request_id = ? AND kind"
                                + " = 'PERSON'")
                .param(id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Set<UUID> earlierVoters(List<Vote> votes) {
        return votes.stream()
                .filter(vote ->
                        vote.motion() == Motion.ASSESSMENT || vote.motion() == Motion.SCREENING)
                .map(Vote::person)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Choice> choices(List<Vote> cast) {
        return cast.stream().collect(Collectors.toMap(Vote::person, Vote::choice));
    }

    private void accept(UUID id, RequestState from, Set<UUID> members) {
        Lifecycle.check(from, RequestState.ACCEPTED, By.QUORUM, Set.of(Guard.BALLOT_ACCEPTED));
        move(id, RequestState.ACCEPTED, from, null, WorkingDays.after(today(), DAYS_FOR_BRIEFING));
        members.forEach(notices::tell);
        ledger.record(Act.of("request.accepted", ActorRole.SYSTEM, null, id).because("due-day"));
    }

    private void decline(UUID id, RequestState from, List<Vote> cast) {
        Lifecycle.check(from, RequestState.DECLINED, By.QUORUM, Set.of(Guard.BALLOT_DECLINED));
        String reason =
                DeclineReason.mostNamed(
                                cast.stream()
                                        .filter(vote -> vote.choice() == Choice.DECLINE)
                                        .flatMap(vote -> Optional.ofNullable(vote.code()).stream())
                                        .toList())
                        .code();
        move(id, RequestState.DECLINED, from, reason, null);
        ledger.record(Act.of("request.declined", ActorRole.SYSTEM, null, id).because(reason));
    }

    private void move(
            UUID id,
            RequestState to,
            RequestState from,
            @Nullable String reason,
            @Nullable LocalDate due) {
        jdbc.sql(
                        "UPDATE requests.request SET state = ?, state_since = ?, came_from = ?,"
                                + " reason = ?, due_on = ?, reminders = 0 WHERE id = ?")
                .params(Arrays.asList(to.name(), now(), from.name(), reason, due, id))
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
