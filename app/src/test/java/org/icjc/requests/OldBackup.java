package org.icjc.requests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjc.app.database.Instance;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Every table of the main database as it once was, and the way back to it. */
final class OldBackup {
    private static final String TABLES =
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN"
                    + " ('pg_catalog', 'information_schema') AND tablename <>"
                    + " 'flyway_schema_history'";

    private final Instance instance;
    private final Map<String, byte[]> tables = new LinkedHashMap<>();

    private OldBackup(Instance instance) {
        this.instance = instance;
    }

    static OldBackup of(Instance instance) throws SQLException, IOException {
        OldBackup backup = new OldBackup(instance);
        try (Connection owner = instance.asOwner().getConnection()) {
            for (String table : tables(owner)) backup.tables.put(table, rows(owner, table));
        }
        return backup;
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = owner.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static byte[] rows(Connection owner, String table) throws SQLException, IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copying(owner).copyOut("COPY " + table + " TO STDOUT (FORMAT binary)", rows);
        return rows.toByteArray();
    }

    private static CopyManager copying(Connection owner) throws SQLException {
        return owner.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Puts the whole main database back to where it was; the keyvault stays as it is today. */
    void restore() throws SQLException, IOException {
        try (Connection owner = instance.asOwner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute("TRUNCATE " + String.join(", ", tables.keySet()) + " CASCADE");
            for (Map.Entry<String, byte[]> table : tables.entrySet())
                copying(owner)
                        .copyIn(
                                "COPY " + table.getKey() + " FROM STDIN (FORMAT binary)",
                                new ByteArrayInputStream(table.getValue()));
        }
    }
}
