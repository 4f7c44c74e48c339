package org.icjc.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that outlived its application (after kill -9) and holds the data folder. */
record Orphan(ProcessHandle process) {
    private static final long PATIENCE_SECONDS = 30;

    static Optional<Orphan> of(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.get(1).equals(data.toRealPath().toString()))
            return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(Orphan::isPostgres)
                .map(Orphan::new);
    }

    // The number of a dead process may be somebody else's by now.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    void stop() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException(
                    "An older PostgreSQL (process "
                            + process.pid()
                            + ") holds the data folder: stop it.",
                    e);
        }
    }
}
