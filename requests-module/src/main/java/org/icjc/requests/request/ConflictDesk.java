package org.icjc.requests.request;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.CaseSeals;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.access.Parties;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conflict officer: possible conflicts, parties only. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasRole('CONFLICT_OFFICER')")
public class ConflictDesk {
    private final CaseAccess access;
    private final CaseSeals seals;
    private final Recusal recusal;
    private final Cases cases;
    private final Committee committee;
    private final DeskActor actor;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    ConflictDesk(
            CaseAccess access,
            CaseSeals seals,
            Recusal recusal,
            Cases cases,
            Committee committee,
            DeskActor actor,
            Ledger ledger,
            JdbcClient jdbc) {
        this.access = access;
        this.seals = seals;
        this.recusal = recusal;
        this.cases = cases;
        this.committee = committee;
        this.actor = actor;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** A person's declaration "possible" that waits. */
    public record Possible(
            RequestId request,
            Reference reference,
            UUID person,
            Instant declaredAt,
            Parties parties,
            String note) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    private record Row(
            UUID id, UUID request, String reference, UUID person, Instant at, byte[] note) {}

    /** Declarations of others only; nobody settles his or her own. */
    public List<Possible> waiting() {
        return jdbc
                .sql(
                        """
                        SELECT d.id, d.request_id, r.reference, d.person, d.declared_at, d.note_sealed
                        FROM requests.declaration d
                        JOIN requests.request r ON r.id = d.request_id
                        JOIN requests.access_grant g
                          ON g.request_id = r.id AND g.recipient = :me AND g.kind = 'PERSON'
                        WHERE d.outcome = 'POSSIBLE' AND d.settled IS NULL AND d.stepped_aside_at IS NULL
                          AND d.person <> :me
                        ORDER BY d.declared_at, d.id
                        """)
                .param("me", actor.id())
                .query((row, _) ->
                        new Row(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getObject(4, UUID.class),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                row.getBytes(6)))
                .list()
                .stream()
                .map(this::opened)
                .toList();
    }

    private Possible opened(Row row) {
        RequestId request = new RequestId(row.request());
        return new Possible(
                request,
                new Reference(row.reference()),
                row.person(),
                row.at(),
                access.parties(request),
                seals.openText(
                        request,
                        Compartment.PARTIES,
                        Label.DECLARATION_NOTE,
                        row.id(),
                        row.note()));
    }

    /**
     * Settled: without a conflict the person may read on, with one he or she is recused, and shred
     * key and grant are destroyed.
     */
    public void settle(RequestId request, UUID person, SettleReason reason) {
        CaseRow row = cases.lock(request);
        settle(request, person, reason.clears());
        ledger.record(actor.act("conflict.settled", request.value()).because(reason.code()));
        if (reason.clears()) committee.tell(person);
        else recusal.of(row, person);
    }

    private void settle(RequestId request, UUID person, boolean clear) {
        if (person.equals(actor.id())) throw new Refused("conflict.own");
        // Looking proves that this session holds the parties.
        access.parties(request);
        UUID declaration = open(request, person);
        jdbc.sql(
                        "UPDATE requests.declaration SET settled = ?, settled_by = ?, settled_at ="
                                + " ?, settled_sealed = ? WHERE id = ?")
                .params(
                        Arrays.asList(
                                clear ? "CLEAR" : "RECUSED",
                                actor.id(),
                                cases.now(),
                                clear ? clearing(request, declaration, person) : null,
                                declaration))
                .update();
    }

    private UUID open(RequestId request, UUID person) {
        return jdbc.sql(
                        "SELECT id FROM requests.declaration WHERE request_id = ? AND person = ? AND"
                                + " outcome = 'POSSIBLE' AND settled IS NULL AND stepped_aside_at IS"
                                + " NULL")
                .params(request.value(), person)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refused("conflict.settled-already"));
    }

    /** Names whom it clears; only who holds the parties can write it. */
    private byte[] clearing(RequestId request, UUID declaration, UUID person) {
        return seals.sealText(
                request,
                Compartment.PARTIES,
                Label.DECLARATION_CLEARED,
                declaration,
                person.toString());
    }
}
