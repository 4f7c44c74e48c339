package org.icjc.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.icjc.app.database.EmbeddedInstances;

/**
 * A file in the data folder for as long as a demo is being loaded there. Found at a start, it says
 * that the last one ended in the middle.
 *
 * <p>Only what came into being under the mark is ever removed: a folder that held anything before
 * is marked as such, and stays as it is.
 */
public record LoadingMark(Path data) {
    private static final String NAME = "demo-is-loading";
    private static final String FRESH = "fresh";
    private static final String OLDER = "older";
    private static final String DATABASES = "postgres";
    private static final List<String> KEYS = List.of("secrets", "root");

    private Path file() {
        return data.resolve(NAME);
    }

    public boolean isThere() {
        return Files.exists(file());
    }

    /** Before anything of the folder is made; a folder with anything in it gets no mark yet. */
    public void setIfFresh() {
        boolean fresh =
                Stream.concat(Stream.of(DATABASES), KEYS.stream())
                        .noneMatch(each -> Files.exists(data.resolve(each)));
        if (fresh) write(FRESH);
    }

    /** Before the first act of the loading: for a folder that was there before. */
    void setIfMissing() {
        if (!isThere()) write(OLDER);
    }

    private void write(String kind) {
        ProcessHandle me = ProcessHandle.current();
        try {
            Files.createDirectories(data);
            Files.write(
                    file(),
                    List.of(kind, Long.toString(me.pid()), started(me)),
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The number of a dead process may be somebody else's by now.
    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** Whether the process that loads it is still at it. */
    public boolean isHeld() {
        List<String> lines = lines();
        return lines.size() == 3
                && lines.get(1).matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(lines.get(1)))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> started(process).equals(lines.get(2)))
                        .isPresent();
    }

    /** Whether the folder holds nothing but the unfinished demo. */
    public boolean mayClear() {
        List<String> lines = lines();
        return lines.size() == 3 && lines.getFirst().equals(FRESH);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes databases and secrets of the unfinished demo, and last the mark itself.
     *
     * @throws IllegalStateException if the folder holds anything else
     */
    public void clear() {
        if (!mayClear()) throw new IllegalStateException("not only an unfinished demo");
        EmbeddedInstances.remove(data.resolve(DATABASES));
        KEYS.forEach(each -> EmbeddedInstances.removeFolder(data.resolve(each)));
        remove();
    }

    /** It was loaded whole. */
    public void remove() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
