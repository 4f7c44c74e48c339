package org.icjc.requests.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How the people of a State are called in English; from {@code peoples.table}, which says whence.
 */
final class Peoples {
    private static final Map<String, List<String>> BY_CODE = read();

    private Peoples() {}

    private static Map<String, List<String>> read() {
        try (InputStream in = Peoples.class.getResourceAsStream("peoples.table")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("iso2|"))
                    .map(line -> line.split("\\|"))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row[0], row -> List.of(row[1].split(","))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for one State, ISO 3166-1 alpha-2 or XK; none for a code without a row. */
    static List<String> of(String alpha2) {
        return BY_CODE.getOrDefault(alpha2, List.of());
    }
}
