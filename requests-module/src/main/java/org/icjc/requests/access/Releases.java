package org.icjc.requests.access;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.roster.Rosters;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.icjc.vault.RosterEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposed and approved releases: two people for each step. */
@Component
@OnPart(Part.DESK)
class Releases {
    private final CurrentPerson person;
    private final Rosters rosters;
    private final JdbcClient jdbc;
    private final Clock clock;

    Releases(CurrentPerson person, Rosters rosters, JdbcClient jdbc, Clock clock) {
        this.person = person;
        this.rosters = rosters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Signed by who proposes, for exactly this member and step. */
    void propose(RequestId request, UUID referral, UUID member, ReleaseStep step) {
        // The database keeps microseconds, and what is signed must be what is read again.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID me = person.id().value();
        byte[] signature =
                person.keys()
                        .sign(Statement.release(request.value(), referral, member, step, me, at));
        int made =
                jdbc.sql(
                                "INSERT INTO requests.release (id, referral_id, request_id, step,"
                                        + " proposed_by, proposed_at, proposal_signature) VALUES (?,"
                                        + " ?, ?, ?, ?, ?, ?) ON"
                                        + " CONFLICT (referral_id, step) DO NOTHING")
                        .params(
                                UUID.randomUUID(),
                                referral,
                                request.value(),
                                step.name(),
                                me,
                                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                                signature)
                        .update();
        if (made == 0) throw new Refused("release.proposed-already");
    }

    Optional<UUID> openProposal(UUID referral, ReleaseStep step) {
        return jdbc.sql(
                        "SELECT proposed_by FROM requests.release WHERE referral_id = ? AND step ="
                                + " ? AND approved_by IS NULL")
                .params(referral, step.name())
                .query(UUID.class)
                .optional();
    }

    boolean isDone(UUID referral, ReleaseStep step) {
        return doneAt(referral, step).isPresent();
    }

    /** When the second person released it; empty before. */
    Optional<Instant> doneAt(UUID referral, ReleaseStep step) {
        return jdbc.sql(
                        "SELECT approved_at FROM requests.release WHERE referral_id = ? AND step = ?"
                                + " AND approved_by IS NOT NULL")
                .params(referral, step.name())
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private record Proposal(UUID by, Instant at, byte @Nullable [] signature) {}

    /**
     * Locks the proposal, so that two second people make one release.
     *
     * @throws Refused {@code release.forged} unless the first person, who is on the roster, signed
     *     it for this member
     */
    void approve(RequestId request, UUID referral, UUID member, ReleaseStep step) {
        UUID me = person.id().value();
        Proposal proposal =
                proposal(referral, step).orElseThrow(() -> new Refused("release.not-proposed"));
        if (proposal.by().equals(me)) throw new Refused("release.same-person");
        byte[] statement =
                Statement.release(
                        request.value(), referral, member, step, proposal.by(), proposal.at());
        if (!isSigned(proposal, statement)) throw new Refused("release.forged");
        int done =
                jdbc.sql(
                                "UPDATE requests.release SET approved_by = ?, approved_at = ? WHERE"
                                        + " referral_id = ? AND step = ? AND approved_by IS NULL")
                        .params(me, OffsetDateTime.now(clock), referral, step.name())
                        .update();
        if (done == 0) throw new Refused("release.not-proposed");
    }

    private Optional<Proposal> proposal(UUID referral, ReleaseStep step) {
        return jdbc.sql(
                        "SELECT proposed_by, proposed_at, proposal_signature FROM requests.release"
                                + " WHERE referral_id = ? AND step = ? AND approved_by IS NULL")
                .params(referral, step.name())
                .query((row, _) ->
                        new Proposal(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getBytes(3)))
                .optional();
    }

    /** By the roster that the root signed, not by a row that names keys. */
    private boolean isSigned(Proposal proposal, byte[] statement) {
        byte[] signature = proposal.signature();
        return signature != null
                && rosters.current()
                        .entry(proposal.by())
                        .filter(RosterEntry::sitsOnCommittee)
                        .filter(entry -> entry.publicKeys().verify(statement, signature))
                        .isPresent();
    }
}
