package org.icjc.way;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Everything that is alive in the memory of a process, in a file that goes when it was searched.
 */
final class HeapDump implements AutoCloseable {
    final Path file;

    private HeapDump(Path file) {
        this.file = file;
    }

    /** After a full collection: what is left is what the process holds on to. */
    static HeapDump of(Server server) throws IOException, InterruptedException {
        Path file = server.folder.resolve("heap.hprof");
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process dumping =
                new ProcessBuilder(
                                jcmd,
                                Long.toString(server.process.pid()),
                                "GC.heap_dump",
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!dumping.waitFor(120, TimeUnit.SECONDS) || !Files.exists(file))
            throw new IllegalStateException("no heap dump");
        return new HeapDump(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
