package org.icjc.app;

import java.nio.file.Path;
import org.icjc.app.database.EmbeddedInstances;
import org.icjc.app.database.Instance;
import org.icjc.app.database.Instance.Login;
import org.icjc.app.database.Instances;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A main database and a keyvault for tests: embedded, or with {@code
 * -Dicjc.test.postgres=containers} (or {@code ICJC_TEST_POSTGRES=containers}) the image that
 * production runs, its roles with passwords.
 */
public sealed interface TestInstances extends AutoCloseable {
    Instances instances();

    @Override
    void close();

    /**
     * @param folder for the embedded ones
     */
    static TestInstances start(Path folder) {
        String wanted =
                System.getProperty(
                        "icjc.test.postgres",
                        System.getenv().getOrDefault("ICJC_TEST_POSTGRES", "embedded"));
        return switch (wanted) {
            case "embedded" -> new Embedded(EmbeddedInstances.start(folder, false));
            case "containers" -> InContainers.start();
            default ->
                    throw new IllegalArgumentException(
                            "icjc.test.postgres takes embedded, containers");
        };
    }

    /** From the binaries in the jar. */
    record Embedded(EmbeddedInstances embedded) implements TestInstances {
        @Override
        public Instances instances() {
            return embedded.instances();
        }

        @Override
        public void close() {
            embedded.close();
        }
    }

    /** The image that {@code docker/compose.yaml} names. */
    record InContainers(PostgreSQLContainer main, PostgreSQLContainer keyvault)
            implements TestInstances {
        private static final String IMAGE = "postgres:18";
        private static final String PASSWORD = "of a container that ends with its tests";

        static InContainers start() {
            InContainers both = new InContainers(container(), container());
            both.main.start();
            both.keyvault.start();
            return both;
        }

        // The same settings as the embedded ones have, as far as they are not the image's own.
        @SuppressWarnings("resource") // closed by close()
        private static PostgreSQLContainer container() {
            PostgreSQLContainer container =
                    new PostgreSQLContainer(IMAGE)
                            .withUsername("postgres")
                            .withPassword(PASSWORD)
                            .withDatabaseName("icjc");
            container.setCommand("postgres", "-c", "fsync=off", "-c", "max_connections=80");
            return container;
        }

        @Override
        public Instances instances() {
            return new Instances(instance(main), instance(keyvault));
        }

        private static Instance instance(PostgreSQLContainer container) {
            return new Instance(
                    container.getJdbcUrl(), new Login("postgres", PASSWORD), _ -> PASSWORD);
        }

        @Override
        public void close() {
            main.stop();
            keyvault.stop();
        }
    }
}
