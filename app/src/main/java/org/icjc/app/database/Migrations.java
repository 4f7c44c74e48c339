package org.icjc.app.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
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

    private static final String KEYVAULT = "keyvault";
    // No schema, no table, no right to it: nothing was migrated yet.
    private static final Set<String> NO_SUCH_TABLE = Set.of("3F000", "42P01", "42501");

    // Class 28: a part's role is not there before the first migration, or has another password.
    private static final String NOT_LET_IN = "28";

    private final Instances instances;

    public Migrations(Instances instances) {
        this.instances = instances;
    }

    /**
     * @throws WrongVersion when a database is newer than this program
     */
    public void run() {
        makeRoles(instances.main());
        for (String schema : SCHEMAS) migrate(instances.main(), schema, location(schema));
        makeRoles(instances.keyvault());
        migrate(instances.keyvault(), KEYVAULT, location(KEYVAULT));
        DataSource owner = instances.main().asOwner();
        for (String schema : SCHEMAS)
            Versions.note(owner, schema, Versions.brought(location(schema)));
        Versions.note(owner, KEYVAULT, Versions.brought(location(KEYVAULT)));
    }

    private static void migrate(Instance instance, String schema, String location) {
        Flyway flyway = flyway(instance, schema, location);
        for (MigrationInfo each : flyway.info().all())
            if (each.getState() == MigrationState.FUTURE_SUCCESS) throw WrongVersion.newer();
        flyway.migrate();
    }

    /**
     * Whether this program and the databases fit, seen by a part that may not migrate.
     *
     * @throws WrongVersion when they do not
     * @throws SQLException when the database does not answer
     */
    public void check(Part part) throws SQLException {
        Map<String, Integer> found = found(part);
        Set<String> schemas = new HashSet<>(found.keySet());
        schemas.addAll(SCHEMAS);
        schemas.add(KEYVAULT);
        for (String schema : schemas) {
            int brought = Versions.brought(location(schema));
            if (found.getOrDefault(schema, 0) > brought) throw WrongVersion.newer();
            if (found.getOrDefault(schema, 0) < brought) throw WrongVersion.older();
        }
    }

    private Map<String, Integer> found(Part part) throws SQLException {
        try {
            Map<String, Integer> found = Versions.found(instances.main(part));
            if (found.isEmpty()) throw WrongVersion.older();
            return found;
        } catch (SQLException e) {
            String state = String.valueOf(e.getSQLState());
            if (NO_SUCH_TABLE.contains(state)) throw WrongVersion.older();
            if (state.startsWith(NOT_LET_IN)) throw WrongVersion.notLetIn(part);
            throw e;
        }
    }

    private static String location(String schema) {
        return schema.equals(KEYVAULT) ? "db/keyvault" : "db/migration/" + schema;
    }

    private static Flyway flyway(Instance instance, String schema, String location) {
        return Flyway.configure()
                .dataSource(instance.asOwner())
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:" + location)
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

        private WrongVersion(String message) {
            super(message);
        }

        private static WrongVersion newer() {
            return new WrongVersion(
                    "The database is of a newer version than this program: start the newer one.");
        }

        private static WrongVersion notLetIn(Part part) {
            return new WrongVersion(
                    "The database does not let part "
                            + part.key()
                            + " in: run `./icjc migrate` first, which makes the parts' roles and"
                            + " sets their passwords.");
        }

        private static WrongVersion older() {
            return new WrongVersion(
                    "The database is not of this version yet: run `./icjc migrate` first.");
        }
    }
}
