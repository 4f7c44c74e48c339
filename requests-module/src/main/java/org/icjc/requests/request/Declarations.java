package org.icjc.requests.request;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.CaseSeals;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Parties;
import org.icjc.requests.access.SignedDeclarations;
import org.icjc.requests.access.Standing;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Declaring on the parties of requests: "none" opens, "yes" is a recusal, "possible" waits. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR')")
public class Declarations {
    private final CaseAccess access;
    private final CaseSeals seals;
    private final SignedDeclarations signatures;
    private final Recusal recusal;
    private final Cases cases;
    private final Committee committee;
    private final DeskActor actor;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    Declarations(
            CaseAccess access,
            CaseSeals seals,
            SignedDeclarations signatures,
            Recusal recusal,
            Cases cases,
            Committee committee,
            DeskActor actor,
            Ledger ledger,
            JdbcClient jdbc) {
        this.access = access;
        this.seals = seals;
        this.signatures = signatures;
        this.recusal = recusal;
        this.cases = cases;
        this.committee = committee;
        this.actor = actor;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** A request on which the current person is asked to declare. */
    public record Waiting(RequestId id, Reference reference, Parties parties) {}

    /** Those that wait for the current person's declaration, with the parties of each. */
    public List<Waiting> waiting() {
        return jdbc
                .sql(
                        """
                        SELECT r.id, r.reference FROM requests.request r
                        JOIN requests.access_grant g
                          ON g.request_id = r.id AND g.recipient = :person AND g.kind = 'PERSON'
                        WHERE NOT r.canary AND g.compartments LIKE '%CONTENT%'
                          AND r.state NOT IN ('DECLINED', 'CLOSED', 'WITHDRAWN', 'ERASED', 'LAPSED', 'REFERRED')
                          AND (:officer OR r.proposed_decline IS NOT NULL
                               OR r.state NOT IN ('SUBMITTED', 'SCREENING', 'NEEDS_INFO'))
                          AND NOT EXISTS (SELECT FROM requests.declaration d
                                          WHERE d.request_id = r.id AND d.person = :person)
                        ORDER BY r.due_on NULLS LAST, r.submitted_at, r.id LIMIT 100
                        """)
                .param("person", actor.id())
                .param("officer", actor.has(DeskRole.INTAKE_OFFICER))
                .query((row, _) ->
                        java.util.Map.entry(
                                new RequestId(row.getObject(1, UUID.class)),
                                new Reference(row.getString(2))))
                .list()
                .stream()
                .map(entry ->
                        new Waiting(
                                entry.getKey(), entry.getValue(), access.parties(entry.getKey())))
                .toList();
    }

    /**
     * Declares, signed by the person. "Yes" destroys the person's shred key and grant in the same
     * act.
     *
     * @param note why, for "possible" and "yes"; sealed; may be empty
     * @throws Refused {@code declaration.last-holders} when a recusal would leave fewer than two
     *     who can read; {@code declaration.made-already}
     */
    public void declare(RequestId request, Outcome outcome, String note) {
        CaseRow row = cases.lock(request);
        Standing standing = access.standing(request);
        if (standing == Standing.NO_GRANT) throw new NotThere();
        if (standing != Standing.TO_DECLARE) throw new Refused("declaration.made-already");
        UUID id = UUID.randomUUID();
        // The database keeps microseconds, and what is signed must be what is read again.
        OffsetDateTime at = cases.now().truncatedTo(ChronoUnit.MICROS);
        byte[] signature = signatures.sign(request, outcome, at.toInstant());
        // Sealing proves that this session holds PARTIES and may look already.
        byte[] sealed =
                seals.sealText(request, Compartment.PARTIES, Label.DECLARATION_NOTE, id, note);
        jdbc.sql(
                        "INSERT INTO requests.declaration (id, request_id, person, outcome,"
                                + " note_sealed, declared_at, signature) VALUES (?, ?, ?, ?, ?, ?,"
                                + " ?)")
                .params(id, request.value(), actor.id(), outcome.name(), sealed, at, signature)
                .update();
        ledger.record(
                actor.act("declaration.made", request.value())
                        .because(outcome.name().toLowerCase(Locale.ROOT)));
        switch (outcome) {
            case NONE -> {}
            case POSSIBLE -> committee.tellConflictOfficers(request);
            case YES -> recusal.of(row, actor.id());
        }
    }

    /**
     * Steps aside after "none", or while "possible" waits: a tie was found later. The person's
     * shred key and grant are destroyed in the same act; nothing brings them back.
     *
     * @throws Refused {@code declaration.last-holders} as {@link #declare}; {@code
     *     declaration.nothing-to-leave} for whom nothing is open
     */
    public void stepAside(RequestId request) {
        CaseRow row = cases.lock(request);
        switch (access.standing(request)) {
            case CLEAR, POSSIBLE -> {}
            case NO_GRANT -> throw new NotThere();
            case TO_DECLARE, RECUSED -> throw new Refused("declaration.nothing-to-leave");
        }
        jdbc.sql(
                        "UPDATE requests.declaration SET stepped_aside_at = ? WHERE request_id = ?"
                                + " AND person = ?")
                .params(cases.now(), request.value(), actor.id())
                .update();
        recusal.of(row, actor.id());
    }
}
