package org.icjc.requests.request;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseSeals;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of briefs as stored, sealed under CONTENT. */
@Component
@OnPart(Part.DESK)
class BriefRows {
    record Row(UUID id, int version, BriefState state, OffsetDateTime at, BriefWork work) {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    private final CaseSeals seals;
    private final JdbcClient jdbc;

    BriefRows(CaseSeals seals, JdbcClient jdbc) {
        this.seals = seals;
        this.jdbc = jdbc;
    }

    Optional<Row> newest(RequestId request) {
        return jdbc.sql(
                        "SELECT id, version, state, made_at, work_sealed FROM requests.brief WHERE"
                                + " request_id = ? ORDER BY version DESC LIMIT 1")
                .param(request.value())
                .query((row, _) -> {
                    UUID id = row.getObject(1, UUID.class);
                    byte[] work =
                            seals.open(
                                    request,
                                    Compartment.CONTENT,
                                    Label.BRIEF_LINE,
                                    id,
                                    row.getBytes(5));
                    return new Row(
                            id,
                            row.getInt(2),
                            BriefState.valueOf(row.getString(3)),
                            row.getObject(4, OffsetDateTime.class),
                            BriefWork.read(work));
                })
                .optional();
    }

    void insert(RequestId request, int version, BriefWork work, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO requests.brief (id, request_id, version, state, made_at,"
                                + " work_sealed) VALUES (?, ?, ?, 'DRAFTED', ?, ?)")
                .params(id, request.value(), version, at, sealed(request, id, work))
                .update();
    }

    void update(RequestId request, UUID id, BriefWork work) {
        jdbc.sql("UPDATE requests.brief SET work_sealed = ? WHERE id = ? AND state = 'DRAFTED'")
                .params(sealed(request, id, work), id)
                .update();
    }

    private byte[] sealed(RequestId request, UUID id, BriefWork work) {
        return seals.seal(request, Compartment.CONTENT, Label.BRIEF_LINE, id, work.bytes());
    }

    /** What was sent before and not approved no longer waits for an answer. */
    void supersede(RequestId request) {
        jdbc.sql(
                        "UPDATE requests.brief SET state = 'SUPERSEDED' WHERE request_id = ? AND"
                                + " state IN ('SENT', 'CHANGE_ASKED')")
                .param(request.value())
                .update();
    }

    /** Whether one waits for the requester, who has the whole time for it again. */
    boolean askAgain(RequestId request, OffsetDateTime at) {
        return jdbc.sql(
                                "UPDATE requests.brief SET sent_at = ? WHERE request_id = ? AND state"
                                        + " = 'SENT'")
                        .params(at, request.value())
                        .update()
                > 0;
    }

    void send(RequestId request, UUID id, BriefText exact, OffsetDateTime at) {
        jdbc.sql(
                        "UPDATE requests.brief SET state = 'SENT', exact_sealed = ?, sent_at = ? WHERE id = ?")
                .params(
                        seals.seal(request, Compartment.CONTENT, Label.OFFER, id, exact.bytes()),
                        at,
                        id)
                .update();
    }
}
