package org.icjc.kernel.keyvault;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The shred keys of grants, 32 bytes each, and the salts of ledger commitments. Every call is
 * committed by itself before it returns: a key is here before the grant that needs it, and gone
 * before anybody is told so. Unreachable means refused ({@link
 * org.springframework.dao.DataAccessException}).
 */
@Component
public class Keyvault {
    private final JdbcTemplate jdbc;

    Keyvault(@Qualifier("keyvaultDataSource") DataSource keyvault) {
        // Not the main database's transaction manager: each statement here commits at once.
        this.jdbc = new JdbcTemplate(keyvault);
    }

    /** Stores the shred keys of new grants, all or none. */
    public void put(UUID request, Map<UUID, byte[]> shredKeysByGrant) {
        jdbc.execute(
                "SELECT keyvault.put(?, ?, ?)",
                (PreparedStatement statement) -> {
                    bind(statement, request, shredKeysByGrant);
                    return statement.execute();
                });
    }

    /**
     * {@link #put} and {@link #salt} in one statement and one commit: a new request needs both, and
     * waits for the disk once.
     */
    public byte[] putWithSalt(UUID request, Map<UUID, byte[]> shredKeysByGrant, UUID entry) {
        return jdbc.query(
                        "SELECT keyvault.put(?, ?, ?), keyvault.salt(?, ?)",
                        statement -> {
                            bind(statement, request, shredKeysByGrant);
                            statement.setObject(4, request);
                            statement.setObject(5, entry);
                        },
                        (row, _) -> row.getBytes(2))
                .getFirst();
    }

    private static void bind(PreparedStatement to, UUID request, Map<UUID, byte[]> shredKeysByGrant)
            throws SQLException {
        List<UUID> grants = List.copyOf(shredKeysByGrant.keySet());
        byte[][] keys = grants.stream().map(shredKeysByGrant::get).toArray(byte[][]::new);
        for (byte[] key : keys)
            if (key.length != 32) throw new IllegalArgumentException("a shred key has 32 bytes");
        to.setObject(1, request);
        to.setArray(2, uuids(to, grants));
        to.setArray(3, to.getConnection().createArrayOf("bytea", keys));
    }

    /** The shred key of a grant, while it exists. */
    public Optional<byte[]> find(UUID grant) {
        return jdbc.queryForList("SELECT keyvault.find(?)", byte[].class, grant).stream()
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** The shred keys of those of the grants that still have one; for lists, at the desk only. */
    public Map<UUID, byte[]> find(Collection<UUID> grants) {
        Map<UUID, byte[]> found = new HashMap<>();
        jdbc.query(
                "SELECT grant_id, secret FROM keyvault.find_many(?)",
                statement -> statement.setArray(1, uuids(statement, grants)),
                row -> {
                    found.put(row.getObject(1, UUID.class), row.getBytes(2));
                });
        return found;
    }

    /** Destroys the shred keys of grants: nobody opens these grants again, with any backup. */
    public void destroy(Collection<UUID> grants) {
        jdbc.execute(
                "SELECT keyvault.destroy(?)",
                (PreparedStatement statement) -> {
                    statement.setArray(1, uuids(statement, grants));
                    return statement.execute();
                });
    }

    /** Destroys every shred key and salt of a request: erasure. */
    public void destroyRequest(UUID request) {
        jdbc.queryForList("SELECT keyvault.destroy_request(?)", request);
    }

    /** Those of the grants whose shred keys exist. */
    public Set<UUID> known(Collection<UUID> grants) {
        return Set.copyOf(
                jdbc.query(
                        "SELECT unnest(keyvault.known(?))",
                        statement -> statement.setArray(1, uuids(statement, grants)),
                        (row, _) -> row.getObject(1, UUID.class)));
    }

    /** Grants whose shred keys were stored more than 24 hours ago, whether anybody holds them. */
    public Set<UUID> olderThanADay() {
        return Set.copyOf(
                jdbc.query(
                        "SELECT keyvault.older_than_a_day()",
                        (row, _) -> row.getObject(1, UUID.class)));
    }

    /** A fresh or kept salt of 32 bytes for a ledger commitment about this request. */
    public byte[] salt(UUID request, UUID entry) {
        return jdbc.query("SELECT keyvault.salt(?, ?)", (row, _) -> row.getBytes(1), request, entry)
                .getFirst();
    }

    private static Array uuids(PreparedStatement statement, Collection<UUID> ids)
            throws SQLException {
        return statement.getConnection().createArrayOf("uuid", ids.toArray());
    }
}
