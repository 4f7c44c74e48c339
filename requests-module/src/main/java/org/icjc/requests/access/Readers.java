package org.icjc.requests.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who at the desk holds a request, and who stepped aside from it. For those who may read it. */
@Service
@OnPart(Part.DESK)
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR')")
public class Readers {
    private final Standings standings;
    private final DeskActor actor;
    private final JdbcClient jdbc;

    Readers(Standings standings, DeskActor actor, JdbcClient jdbc) {
        this.standings = standings;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /**
     * A person and a request.
     *
     * @param roles of the roster when it was granted, comma between; empty after a recusal
     * @param partiesOnly whether nothing but the parties opens
     * @param declaredAt when declared or, after "possible", settled; of who stepped aside, when
     */
    public record Reader(
            UUID person,
            String roles,
            boolean partiesOnly,
            Standing standing,
            @Nullable Instant declaredAt) {
        /** Whether the person sits on the committee. */
        public boolean votes() {
            return List.of(roles.split(",")).stream()
                    .anyMatch(role -> role.equals("COMMITTEE") || role.equals("CHAIR"));
        }
    }

    /**
     * @throws Refused {@code case.declare-first} before this person's own "none"
     */
    public List<Reader> of(RequestId request) {
        if (standings.of(request.value(), actor.id()) != Standing.CLEAR)
            throw new Refused("case.declare-first");
        return jdbc.sql(
                        """
                        SELECT g.recipient AS person, g.roles, g.compartments,
                               coalesce(d.stepped_aside_at, d.settled_at, d.declared_at) AS at
                        FROM requests.access_grant g
                        LEFT JOIN requests.declaration d
                          ON d.request_id = g.request_id AND d.person = g.recipient
                        WHERE g.request_id = :request AND g.kind = 'PERSON'
                        UNION ALL
                        SELECT d.person, '', 'CONTENT', coalesce(d.stepped_aside_at, d.settled_at, d.declared_at)
                        FROM requests.declaration d
                        WHERE d.request_id = :request AND NOT EXISTS (
                            SELECT FROM requests.access_grant g WHERE g.request_id = d.request_id
                            AND g.recipient = d.person AND g.kind = 'PERSON')
                        ORDER BY 4 NULLS LAST, 1
                        """)
                .param("request", request.value())
                .query((row, _) -> {
                    UUID person = row.getObject(1, UUID.class);
                    OffsetDateTime at = row.getObject(4, OffsetDateTime.class);
                    return new Reader(
                            person,
                            row.getString(2),
                            !row.getString(3).contains("CONTENT"),
                            standings.of(request.value(), person),
                            at == null ? null : at.toInstant());
                })
                .list();
    }
}
