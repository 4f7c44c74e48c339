package org.icjc.kernel.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Reads a table of ours: UTF-8, a line a row, bars between cells, first line the names of the
 * columns.
 */
final class Table {

    private Table() {}

    static List<List<String>> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(Table::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\\|", -1));
    }

    static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }
}
