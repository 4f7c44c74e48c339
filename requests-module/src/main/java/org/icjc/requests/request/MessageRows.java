package org.icjc.requests.request;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.CaseSeals;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages as stored, sealed under CONTENT. */
@Component
@OnPart(Part.DESK)
class MessageRows {
    private final CaseSeals seals;
    private final JdbcClient jdbc;

    MessageRows(CaseSeals seals, JdbcClient jdbc) {
        this.seals = seals;
        this.jdbc = jdbc;
    }

    void send(RequestId request, Message.Kind kind, UUID author, String text, OffsetDateTime at) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "INSERT INTO requests.message (id, request_id, direction, kind, author,"
                                + " sent_at, sealed) VALUES (?, ?, 'TO_REQUESTER', ?, ?, ?, ?)")
                .params(
                        id,
                        request.value(),
                        kind.name(),
                        author,
                        at,
                        seals.sealText(request, Compartment.CONTENT, Label.MESSAGE, id, text))
                .update();
    }

    List<Message> of(RequestId request) {
        return jdbc.sql(
                        "SELECT id, direction, kind, answer_to, author, sent_at, answered, sealed"
                                + " FROM requests.message WHERE request_id = ? ORDER BY sent_at,"
                                + " id")
                .param(request.value())
                .query((row, _) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Message(
                            id,
                            Direction.valueOf(row.getString("direction")),
                            Message.Kind.valueOf(row.getString("kind")),
                            seals.openText(
                                    request,
                                    Compartment.CONTENT,
                                    Label.MESSAGE,
                                    id,
                                    row.getBytes("sealed")),
                            row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                            row.getObject("author", UUID.class),
                            row.getObject("answer_to", UUID.class),
                            row.getBoolean("answered"));
                })
                .list();
    }
}
