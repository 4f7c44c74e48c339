package org.icjc.requests.request;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseSeals;
import org.icjc.requests.access.DeskActor;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages with the requester, and the committee's own notes. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR')")
public class Messages {
    private final MessageRows rows;
    private final CaseSeals seals;
    private final Cases cases;
    private final DeskActor actor;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    Messages(
            MessageRows rows,
            CaseSeals seals,
            Cases cases,
            DeskActor actor,
            Ledger ledger,
            JdbcClient jdbc) {
        this.rows = rows;
        this.seals = seals;
        this.cases = cases;
        this.actor = actor;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<Message> of(RequestId request) {
        return rows.of(request);
    }

    public void write(RequestId request, String text) {
        rows.send(request, Message.Kind.MESSAGE, actor.id(), Words.checked(text), cases.now());
        ledger.record(actor.act("message.sent", request.value()));
    }

    /** The committee's own notes, oldest first. */
    @Transactional(readOnly = true)
    public List<Note> notes(RequestId request) {
        return jdbc.sql(
                        "SELECT id, author, written_at, sealed FROM requests.note WHERE request_id"
                                + " = ? ORDER BY written_at, id")
                .param(request.value())
                .query((row, _) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Note(
                            id,
                            row.getObject(2, UUID.class),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            seals.openText(
                                    request, Compartment.NOTES, Label.NOTES, id, row.getBytes(4)));
                })
                .list();
    }

    public void note(RequestId request, String text) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO requests.note VALUES (?, ?, ?, ?, ?)")
                .params(
                        id,
                        request.value(),
                        actor.id(),
                        cases.now(),
                        seals.sealText(
                                request, Compartment.NOTES, Label.NOTES, id, Words.checked(text)))
                .update();
        ledger.record(actor.act("note.written", request.value()));
    }
}
