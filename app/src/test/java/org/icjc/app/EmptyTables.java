package org.icjc.app;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.icjc.app.database.Instance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empties every table of every module, as the owner; the ledger's own guard is lifted for it. */
final class EmptyTables implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        empty(TestDatabases.instances().main());
        empty(TestDatabases.instances().keyvault());
    }

    private static void empty(Instance instance) throws SQLException {
        try (Connection connection = instance.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(statement);
            if (tables.isEmpty()) return;
            // A recurring job may be running: its own row stays, or it finds nothing to update.
            statement.execute(
                    "DO $$ BEGIN IF to_regclass('kernel.scheduled_tasks') IS NOT NULL THEN DELETE"
                            + " FROM kernel.scheduled_tasks WHERE task_instance <> 'recurring'"
                            + " AND NOT picked;"
                            + " END IF; END $$");
            statement.execute("SET session_replication_role = replica");
            statement.execute("TRUNCATE " + String.join(", ", tables) + " CASCADE");
            statement.execute(
                    "DO $$ BEGIN IF to_regclass('ledger.head') IS NOT NULL THEN INSERT INTO"
                            + " ledger.head (sequence, hash) VALUES (0,"
                            + " decode(repeat('00', 32), 'hex')); END IF; END $$");
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname"
                                + " NOT IN ('pg_catalog', 'information_schema') AND tablename <>"
                                + " 'flyway_schema_history' AND tablename <> 'scheduled_tasks'")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }
}
