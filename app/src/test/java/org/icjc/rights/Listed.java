package org.icjc.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The two lists beside this class: what is allowed, and what needs no role. */
final class Listed {
    private Listed() {}

    /** Lines {@code name = ROLE ROLE} of one kind: {@code method} or {@code view}. */
    static List<String> rights(String kind) {
        return lines("rights.txt")
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
    }

    static List<String> open() {
        return lines("open.txt").toList();
    }

    private static Stream<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Listed.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
