package org.icjc.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps where a start failed, and never what the exception said. */
final class FailedStart {
    private static final String NAME = "failed-start.txt";

    private FailedStart() {}

    /** The second half of the line that is printed: where to look. */
    static String keep(Path data, Throwable failure) {
        Path file = data.resolve(NAME);
        StringBuilder trace = new StringBuilder();
        try {
            new SilentStackTraces().printStackTrace(failure, trace);
            Files.writeString(file, trace);
            return " Where it failed stands in " + file + ".";
        } catch (IOException e) {
            return " It failed with " + failure.getClass().getName() + ".";
        }
    }
}
