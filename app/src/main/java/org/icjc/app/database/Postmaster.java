package org.icjc.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that holds a data folder: of this application, or one that outlived its own (after
 * kill -9).
 */
record Postmaster(ProcessHandle process) {
    private static final long PATIENCE_SECONDS = 30;

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Whether the last one did not end in an orderly way, if it ended at all. */
    static boolean hasLeftItsFile(Path data) {
        return Files.exists(file(data));
    }

    static Optional<Postmaster> of(Path data) throws IOException {
        Path file = file(data);
        if (!Files.exists(file)) return Optional.empty();
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.get(1).equals(data.toRealPath().toString()))
            return Optional.empty();
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(Postmaster::isPostgres)
                .map(Postmaster::new);
    }

    // The number of a dead process may be somebody else's by now.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    /** What a dead one forked still holds its shared memory, and ends by itself. */
    static void awaitLeftovers(String command) {
        for (ProcessHandle each : leftovers(command)) {
            try {
                each.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                throw new IllegalStateException("process " + each.pid() + " does not end", e);
            }
        }
    }

    // The binaries lie in the data folder, so their processes are this application's; the other
    // instance's postmaster is the one with children.
    private static List<ProcessHandle> leftovers(String command) {
        return ProcessHandle.allProcesses()
                .filter(each -> runs(each, command))
                .filter(each -> each.parent().filter(parent -> runs(parent, command)).isEmpty())
                .filter(each -> each.children().findAny().isEmpty())
                .toList();
    }

    private static boolean runs(ProcessHandle process, String command) {
        return process.info().command().filter(command::equals).isPresent();
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
