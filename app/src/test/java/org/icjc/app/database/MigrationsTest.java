package org.icjc.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.icjc.app.TestInstances;
import org.icjc.app.database.Migrations.WrongVersion;
import org.icjc.kernel.parts.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static TestInstances empty;
    private static Migrations migrations;
    private static Throwable beforeTheFirst;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        empty = TestInstances.start(folder.resolve("postgres"));
        migrations = new Migrations(empty.instances());
        beforeTheFirst = catchThrowable(() -> migrations.check(Part.SITE));
        migrations.run();
    }

    @AfterAll
    static void stop() {
        empty.close();
    }

    @Test
    void an_empty_database_is_refused_with_what_to_do() {
        assertThat(beforeTheFirst)
                .isInstanceOf(WrongVersion.class)
                .hasMessageContainingAll("site", "run `./icjc migrate` first");
    }

    @Test
    void migrating_twice_changes_nothing() {
        assertThatCode(migrations::run).doesNotThrowAnyException();
    }

    @Test
    void every_part_can_tell_whether_the_database_fits() {
        for (Part part : Part.values())
            assertThatCode(() -> migrations.check(part)).doesNotThrowAnyException();
    }

    @Test
    void a_newer_database_is_refused_with_what_to_do() throws Exception {
        version("ledger", "+ 1");
        assertThatThrownBy(() -> migrations.check(Part.DESK))
                .isInstanceOf(WrongVersion.class)
                .hasMessageContaining("newer");
        version("ledger", "- 1");
    }

    @Test
    void an_older_database_is_refused_with_what_to_do() throws Exception {
        version("keyvault", "- 1");
        assertThatThrownBy(() -> migrations.check(Part.INTAKE))
                .isInstanceOf(WrongVersion.class)
                .hasMessageContaining("migrate");
        version("keyvault", "+ 1");
    }

    private static void version(String schema, String change) throws SQLException {
        try (Connection owner = empty.instances().main().asOwner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(
                    "UPDATE kernel.schema_version SET version = version "
                            + change
                            + " WHERE schema = '"
                            + schema
                            + "'");
        }
    }
}
