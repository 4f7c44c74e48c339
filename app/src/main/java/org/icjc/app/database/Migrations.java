package org.icjc.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.icjc.kernel.parts.Part;

/**
 * Brings both instances to this version, as their owner. Each module's schema keeps its own
 * history; the order is that in which the modules stand on each other.
 */
public final class Migrations {
    private static final List<String> SCHEMAS =
            List.of("kernel", "ledger", "desk", "site", "requests", "members");

    private final Instances instances;

    public Migrations(Instances instances) {
        this.instances = instances;
    }

    public void run() {
        makeRoles(instances.main());
        for (String schema : SCHEMAS) flyway(instances.main(), schema, "db/migration/").migrate();
        makeRoles(instances.keyvault());
        flyway(instances.keyvault(), "keyvault", "db/").migrate();
    }

    /**
     * @throws WrongVersion when a database is newer than this program, or older and not migrated
     */
    public void check() {
        for (String schema : SCHEMAS) check(flyway(instances.main(), schema, "db/migration/"));
        check(flyway(instances.keyvault(), "keyvault", "db/"));
    }

    private static void check(Flyway flyway) {
        for (MigrationInfo each : flyway.info().all()) {
            if (each.getState() == MigrationState.FUTURE_SUCCESS)
                throw new WrongVersion(
                        "The database is of a newer version than this program: start the newer one.");
            if (each.getState() == MigrationState.PENDING)
                throw new WrongVersion(
                        "The database is of an older version: run `icjc migrate` first.");
        }
    }

    private static Flyway flyway(Instance instance, String schema, String folder) {
        return Flyway.configure()
                .dataSource(instance.asOwner())
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:" + folder + schema)
                .failOnMissingLocations(false)
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load();
    }

    /** The parts' roles belong to the instance, not to a schema, and every start may find them. */
    private static void makeRoles(Instance instance) {
        try (Connection connection = instance.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            for (Part part : Part.values()) makeRole(statement, instance, part);
        } catch (SQLException e) {
            throw new IllegalStateException("the parts' database roles cannot be made", e);
        }
    }

    private static void makeRole(Statement statement, Instance instance, Part part)
            throws SQLException {
        String name = part.role();
        statement.execute(
                "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '"
                        + name
                        + "') THEN CREATE ROLE "
                        + name
                        + " LOGIN NOINHERIT; END IF; END $$");
        String password = instance.passwords().of(part);
        if (password != null)
            statement.execute(
                    "ALTER ROLE " + name + " PASSWORD " + statement.enquoteLiteral(password));
    }

    /** The database and the program do not fit; the message says what to do. */
    public static final class WrongVersion extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongVersion(String message) {
            super(message);
        }
    }
}
