package org.icjc.requests.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Head;
import org.icjc.requests.Reference;
import org.icjc.requests.Urgency;
import org.icjc.requests.WorkingDays;
import org.icjc.requests.access.SealedRequest;
import org.icjc.requests.access.SealedRequest.SealedGrant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The owner's functions that take a request in: one statement is the whole transaction. */
@Component
@OnPart({Part.INTAKE, Part.DESK, Part.WORKER})
class SubmissionStore {
    private final JdbcTemplate jdbc;

    SubmissionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is stored beside the sealed request, in plain. */
    record Plain(
            byte[] lookupId,
            Reference reference,
            Instant at,
            LocalDate due,
            @Nullable String supportType,
            String language,
            Urgency urgency,
            @Nullable UUID officer,
            boolean canary) {}

    /** A receipt, and whether it is for the same content. */
    record Earlier(boolean same, Receipt receipt) {}

    Optional<Earlier> receipt(byte[] lookupId, byte @Nullable [] mac) {
        return jdbc
                .query(
                        "SELECT * FROM requests.receipt(?, ?)",
                        statement -> {
                            statement.setBytes(1, lookupId);
                            statement.setBytes(2, mac);
                        },
                        (row, _) ->
                                new Earlier(
                                        row.getBoolean("same"),
                                        receipt(
                                                new Reference(row.getString("reference")),
                                                row.getObject("submitted_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                Urgency.ofLevel(row.getInt("urgency")),
                                                new Head(
                                                        row.getLong("sequence"),
                                                        row.getBytes("head")))))
                .stream()
                .findFirst();
    }

    private static Receipt receipt(Reference reference, Instant at, Urgency urgency, Head head) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return new Receipt(
                reference, at, head, WorkingDays.after(day, urgency.workingDays()), urgency);
    }

    /** True if it went in; false if something was already sent under this lookup id. */
    boolean submit(Plain plain, SealedRequest sealed) {
        Boolean in =
                jdbc.execute(
                        "SELECT requests.submit(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        (PreparedStatement statement) -> {
                            bind(statement, plain, sealed);
                            try (var rows = statement.executeQuery()) {
                                return rows.next() && rows.getBoolean(1);
                            }
                        });
        return Boolean.TRUE.equals(in);
    }

    private static void bind(PreparedStatement to, Plain plain, SealedRequest sealed)
            throws SQLException {
        int i = 0;
        to.setObject(++i, sealed.id().value());
        to.setString(++i, plain.reference().value());
        to.setBytes(++i, plain.lookupId());
        to.setBytes(++i, sealed.mac());
        to.setObject(++i, OffsetDateTime.ofInstant(plain.at(), ZoneOffset.UTC));
        to.setObject(++i, plain.due());
        to.setString(++i, plain.supportType());
        to.setString(++i, plain.language());
        to.setShort(++i, (short) plain.urgency().level());
        to.setBoolean(++i, plain.officer() != null);
        to.setBoolean(++i, plain.canary());
        to.setInt(++i, SealedRequest.KEY_VERSION);
        to.setBytes(++i, sealed.requesterKeys());
        to.setBytes(++i, sealed.parties());
        to.setBytes(++i, sealed.content());
        to.setBytes(++i, sealed.identity());
        to.setBytes(++i, sealed.card());
        List<SealedGrant> grants = sealed.grants();
        to.setArray(++i, array(to, "uuid", grants, SealedGrant::id));
        to.setArray(++i, array(to, "uuid", grants, SealedGrant::recipient));
        to.setArray(++i, array(to, "text", grants, SealedGrant::kind));
        to.setArray(++i, array(to, "text", grants, SealedGrant::roles));
        to.setArray(++i, array(to, "text", grants, SealedGrant::compartments));
        to.setLong(++i, sealed.rosterEpoch());
        to.setArray(++i, bytes(to, grants, SealedGrant::blob));
        to.setArray(++i, bytes(to, grants, SealedGrant::shredHash));
        to.setBytes(++i, sealed.commitment());
        to.setObject(++i, plain.officer());
    }

    private static Array array(
            PreparedStatement to,
            String type,
            List<SealedGrant> grants,
            Function<SealedGrant, Object> part)
            throws SQLException {
        Connection connection = to.getConnection();
        return connection.createArrayOf(type, grants.stream().map(part).toArray());
    }

    private static Array bytes(
            PreparedStatement to, List<SealedGrant> grants, Function<SealedGrant, byte[]> part)
            throws SQLException {
        return to.getConnection()
                .createArrayOf("bytea", grants.stream().map(part).toArray(byte[][]::new));
    }
}
