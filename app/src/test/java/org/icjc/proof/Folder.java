package org.icjc.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A data folder of a proof's own, gone afterwards. */
record Folder(Path path) implements AutoCloseable {
    static Folder empty(String name) {
        Path path = Path.of("target", "proof-" + name).toAbsolutePath();
        Folder folder = new Folder(path);
        folder.close();
        return folder;
    }

    @Override
    public void close() {
        if (!Files.exists(path)) return;
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) Files.deleteIfExists(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
