package org.icjc.proof;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of the machine that a proof compares with or measures by. */
record Tool(Path path) {
    /**
     * Debian with root rights gets its package; elsewhere the proof fails and says what it needs.
     */
    static Tool found(String name, String aptPackage) throws Exception {
        if (find(name).isEmpty())
            run(
                    List.of(
                            "sh",
                            "-c",
                            "apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q"
                                    + " --no-install-recommends "
                                    + aptPackage));
        return find(name).stream()
                .findFirst()
                .map(Tool::new)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "This proof needs " + name + ": install " + aptPackage));
    }

    private static List<Path> find(String name) {
        Stream<String> folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
        return Stream.concat(folders, Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .toList();
    }

    String run(String... arguments) throws Exception {
        return run(Stream.concat(Stream.of(path.toString()), Arrays.stream(arguments)).toList());
    }

    Process start(String... arguments) throws Exception {
        return new ProcessBuilder(
                        Stream.concat(Stream.of(path.toString()), Arrays.stream(arguments))
                                .toList())
                .inheritIO()
                .start();
    }

    private static String run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(5, TimeUnit.MINUTES)) process.destroyForcibly();
        return said;
    }
}
