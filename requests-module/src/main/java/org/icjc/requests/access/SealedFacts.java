package org.icjc.requests.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts about a request that are computed in a session and must not stand in plain columns:
 * verdicts of conflict checks (PARTIES), match cards (CONTENT), the mandate check (NOTES). One blob
 * for each request, compartment and label: not even their number shows.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR', 'CONFLICT_OFFICER')")
public class SealedFacts {
    private final CaseSeals seals;
    private final JdbcClient jdbc;
    private final Clock clock;

    SealedFacts(CaseSeals seals, JdbcClient jdbc, Clock clock) {
        this.seals = seals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Replaces the fact. {@code fact} is a versioned record of the caller. */
    public void put(RequestId request, Compartment compartment, Label label, byte[] fact) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        INSERT INTO requests.sealed_fact
                            (id, request_id, compartment, label, sealed, made_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (request_id, compartment, label) DO UPDATE
                        SET id = excluded.id, sealed = excluded.sealed, made_at = excluded.made_at
                        """)
                .params(
                        id,
                        request.value(),
                        compartment.name(),
                        label.name(),
                        seals.seal(request, compartment, label, id, fact),
                        OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> get(RequestId request, Compartment compartment, Label label) {
        return jdbc.sql(
                        "SELECT id, sealed FROM requests.sealed_fact WHERE request_id = ? AND"
                                + " compartment = ? AND label = ?")
                .params(request.value(), compartment.name(), label.name())
                .query((row, _) ->
                        seals.open(
                                request,
                                compartment,
                                label,
                                row.getObject(1, UUID.class),
                                row.getBytes(2)))
                .optional();
    }
}
