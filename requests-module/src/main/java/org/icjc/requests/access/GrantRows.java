package org.icjc.requests.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grants in the database, under the desk's role. */
@Component
@OnPart(Part.DESK)
class GrantRows {
    private static final String COLUMNS =
            "SELECT id, request_id, referral_id, recipient, compartments, key_version, roster_epoch,"
                    + " blob FROM requests.access_grant ";
    private static final RowMapper<GrantRow> ROW =
            (row, _) ->
                    new GrantRow(
                            row.getObject("id", UUID.class),
                            row.getObject("request_id", UUID.class),
                            row.getObject("referral_id", UUID.class),
                            row.getObject("recipient", UUID.class),
                            row.getString("compartments"),
                            row.getInt("key_version"),
                            row.getLong("roster_epoch"),
                            row.getBytes("blob"));

    private final JdbcClient jdbc;

    GrantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<GrantRow> ofPerson(UUID request, UUID person) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE request_id = ? AND recipient = ? AND kind IN ('PERSON',"
                                + " 'CANARY')")
                .params(request, person)
                .query(ROW)
                .optional();
    }

    Map<UUID, GrantRow> ofPerson(Collection<UUID> requests, UUID person) {
        if (requests.isEmpty()) return Map.of();
        return jdbc
                .sql(
                        COLUMNS
                                + "WHERE request_id IN (:requests) AND recipient = :person AND kind"
                                + " = 'PERSON'")
                .param("requests", requests)
                .param("person", person)
                .query(ROW)
                .list()
                .stream()
                .collect(Collectors.toMap(GrantRow::request, row -> row));
    }

    List<GrantRow> ofReferral(UUID referral) {
        return jdbc.sql(COLUMNS + "WHERE referral_id = ?").param(referral).query(ROW).list();
    }

    void insert(NewGrant grant, Instant at) {
        jdbc.sql(
                        "INSERT INTO requests.access_grant (id, request_id, referral_id, recipient,"
                                + " kind, roles, compartments, key_version, roster_epoch, blob,"
                                + " shred_hash, granted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?)")
                .params(
                        Arrays.asList(
                                grant.id(),
                                grant.terms().request(),
                                grant.terms().referral(),
                                grant.terms().recipient(),
                                grant.kind(),
                                grant.roles(),
                                CompartmentNames.write(grant.terms().compartments()),
                                grant.terms().keyVersion(),
                                grant.terms().rosterEpoch(),
                                grant.blob(),
                                grant.shred().fingerprint(),
                                OffsetDateTime.ofInstant(at, ZoneOffset.UTC)))
                .update();
    }

    void delete(Collection<UUID> grants) {
        if (grants.isEmpty()) return;
        jdbc.sql("DELETE FROM requests.access_grant WHERE id IN (:grants)")
                .param("grants", grants)
                .update();
    }
}
