package org.icjc.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.icjc.app.database.Instance.Login;

/**
 * Real PostgreSQL, twice, from binaries in the jar: main and keyvault, data kept below one folder.
 * It trusts whoever reaches its loopback port: for a demo and for tests, not for earnest use.
 */
public final class EmbeddedInstances implements AutoCloseable {
    private final EmbeddedPostgres main;
    private final EmbeddedPostgres keyvault;

    private EmbeddedInstances(EmbeddedPostgres main, EmbeddedPostgres keyvault) {
        this.main = main;
        this.keyvault = keyvault;
    }

    /**
     * @param durable whether data must survive a loss of power; only tests say no
     */
    public static EmbeddedInstances start(Path folder, boolean durable) {
        EmbeddedPostgres main = start(folder, "main", durable);
        try {
            return new EmbeddedInstances(main, start(folder, "keyvault", durable));
        } catch (RuntimeException e) {
            close(main);
            throw e;
        }
    }

    private static EmbeddedPostgres start(Path folder, String name, boolean durable) {
        Path data = folder.resolve(name);
        String safety = durable ? "on" : "off";
        try {
            Files.createDirectories(folder);
            Orphan.of(data).ifPresent(Orphan::stop);
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setServerConfig("fsync", safety)
                    .setServerConfig("full_page_writes", safety)
                    .setServerConfig("synchronous_commit", safety)
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("log_statement", "none")
                    // A statement that failed would otherwise be written down with what it carried.
                    .setServerConfig("log_min_error_statement", "panic")
                    .setServerConfig("log_parameter_max_length_on_error", "0")
                    .setServerConfig("max_connections", "80")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start in " + data, e);
        }
    }

    public Instances instances() {
        return new Instances(instance(main), instance(keyvault));
    }

    private static Instance instance(EmbeddedPostgres postgres) {
        String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
        return new Instance(url, new Login("postgres", null), _ -> null);
    }

    @Override
    public void close() {
        close(main);
        close(keyvault);
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
