package org.icjc.requests.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A request as its rows lie in the database: the plain columns, and sealed bytes as they are. For
 * showing what a thief of the database would have: to those who may read the request anyway, and to
 * who stepped aside and sees that nothing of it opens.
 */
@Service
@OnPart(Part.DESK)
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR')")
public class StoredBytes {
    private static final List<String> PLAIN =
            List.of(
                    "reference",
                    "state",
                    "submitted_at",
                    "due_on",
                    "lead",
                    "support_type",
                    "language",
                    "urgency");
    private static final List<String> SEALED =
            List.of("parties_sealed", "content_sealed", "identity_sealed", "card_sealed");

    private final Standings standings;
    private final DeskActor actor;
    private final JdbcClient jdbc;

    StoredBytes(Standings standings, DeskActor actor, JdbcClient jdbc) {
        this.standings = standings;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /**
     * What is stored.
     *
     * @param plain column and value, in the order of the table
     * @param sealed column and bytes, in the order of the table
     * @param notes bytes of the committee's notes
     * @param grants bytes of the grants, none of which opens without two keys that lie elsewhere
     */
    public record Stored(
            Map<String, String> plain,
            Map<String, byte[]> sealed,
            List<byte[]> notes,
            List<byte[]> grants) {}

    /**
     * @throws Refused {@code case.declare-first} for who has not declared, or was never asked
     */
    public Stored of(RequestId request) {
        UUID id = request.value();
        switch (standings.of(id, actor.id())) {
            case CLEAR, RECUSED -> {}
            case NO_GRANT, TO_DECLARE, POSSIBLE -> throw new Refused("case.declare-first");
        }
        return jdbc.sql("SELECT * FROM requests.request WHERE id = ?")
                .param(id)
                .query((row, _) ->
                        new Stored(
                                plain(row),
                                sealed(row),
                                bytes("SELECT sealed FROM requests.note WHERE request_id = ?", id),
                                bytes(
                                        "SELECT blob FROM requests.access_grant WHERE request_id ="
                                                + " ? ORDER BY granted_at, id",
                                        id)))
                .optional()
                .orElseThrow(NotThere::new);
    }

    private static Map<String, String> plain(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : PLAIN) {
            String value = row.getString(column);
            if (value != null) values.put(column, value);
        }
        return values;
    }

    private static Map<String, byte[]> sealed(ResultSet row) throws SQLException {
        Map<String, byte[]> values = new LinkedHashMap<>();
        for (String column : SEALED) values.put(column, row.getBytes(column));
        return values;
    }

    private List<byte[]> bytes(String sql, UUID id) {
        return new ArrayList<>(jdbc.sql(sql).param(id).query((row, _) -> row.getBytes(1)).list());
    }
}
