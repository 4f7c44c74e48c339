package org.icjc.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.icjc.app.database.Instance.Login;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One embedded PostgreSQL. If it dies under the application, it is started again at the same
 * address, and the pools find it there; if that cannot be, the application ends and says so.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final Path folder;
    private final String name;
    private final boolean durable;
    private EmbeddedPostgres running;
    private boolean closed;

    /**
     * @param durable whether data must survive a loss of power; only tests say no
     */
    EmbeddedServer(Path folder, String name, boolean durable) {
        this.folder = folder;
        this.name = name;
        this.durable = durable;
        this.running = start(0);
        watch();
    }

    private Path data() {
        return folder.resolve(name);
    }

    private EmbeddedPostgres start(int port) {
        Path data = data();
        String safety = durable ? "on" : "off";
        try {
            Files.createDirectories(folder);
            Postmaster.of(data).ifPresent(Postmaster::stop);
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(STARTUP)
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

    private void watch() {
        try {
            Postmaster.of(data()).map(Postmaster::process).ifPresent(this::watch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch(ProcessHandle postmaster) {
        String command = postmaster.info().command().orElseThrow();
        postmaster.onExit().thenRunAsync(() -> startAgain(command));
    }

    private synchronized void startAgain(String command) {
        // Ctrl-C reaches PostgreSQL too; whoever stops it in an orderly way wants it stopped.
        if (closed || !Postmaster.hasLeftItsFile(data())) return;
        LOG.warn("PostgreSQL ({}) ended unexpectedly: starting it again", name);
        int port = running.getPort();
        try {
            close(running);
            Postmaster.awaitLeftovers(command);
            running = start(port);
            watch();
            LOG.warn("PostgreSQL ({}) is there again", name);
        } catch (RuntimeException e) {
            LOG.error(
                    "PostgreSQL ({}) does not start again: the application ends. Start it anew;"
                            + " what was acknowledged is kept.",
                    name);
            // Off this lock, which closing needs.
            new Thread(() -> System.exit(1), "no database").start();
        }
    }

    Instance instance() {
        String url = "jdbc:postgresql://localhost:" + running.getPort() + "/postgres";
        return new Instance(url, new Login("postgres", null), _ -> null);
    }

    @Override
    public synchronized void close() {
        closed = true;
        close(running);
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
