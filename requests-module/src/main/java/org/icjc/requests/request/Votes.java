package org.icjc.requests.request;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseSeals;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Votes as stored; reasons sealed under NOTES. */
@Component
@OnPart(Part.DESK)
class Votes {
    record Row(
            UUID id,
            UUID person,
            Choice choice,
            @Nullable String code,
            OffsetDateTime at,
            byte @Nullable [] reason) {}

    private final CaseSeals seals;
    private final JdbcClient jdbc;

    Votes(CaseSeals seals, JdbcClient jdbc) {
        this.seals = seals;
        this.jdbc = jdbc;
    }

    /** Replaces the person's earlier vote on this motion. */
    void cast(
            RequestId request,
            Motion motion,
            UUID person,
            Choice choice,
            @Nullable String code,
            String reason,
            OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        byte[] sealed =
                reason.isBlank()
                        ? null
                        : seals.sealText(request, Compartment.NOTES, Label.VOTE_REASON, id, reason);
        jdbc.sql(
                        "DELETE FROM requests.vote WHERE request_id = ? AND motion = ? AND person ="
                                + " ?")
                .params(request.value(), motion.name(), person)
                .update();
        jdbc.sql("INSERT INTO requests.vote VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                id,
                                request.value(),
                                motion.name(),
                                person,
                                choice.name(),
                                code,
                                sealed,
                                at))
                .update();
    }

    List<Row> of(RequestId request, Motion motion) {
        return jdbc.sql(
                        "SELECT id, person, choice, code, cast_at, reason_sealed FROM requests.vote"
                                + " WHERE request_id = ? AND motion = ? ORDER BY cast_at, id")
                .params(request.value(), motion.name())
                .query((row, _) ->
                        new Row(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                Choice.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class),
                                row.getBytes(6)))
                .list();
    }

    /** How many agreed with a motion: in screening that it be declined. */
    long agreed(RequestId request, Motion motion) {
        Choice yes = motion == Motion.SCREENING ? Choice.DECLINE : Choice.ACCEPT;
        return of(request, motion).stream().filter(vote -> vote.choice() == yes).count();
    }

    void clear(RequestId request, Motion motion) {
        jdbc.sql("DELETE FROM requests.vote WHERE request_id = ? AND motion = ?")
                .params(request.value(), motion.name())
                .update();
    }
}
