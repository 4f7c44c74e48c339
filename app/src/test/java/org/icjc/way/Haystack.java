package org.icjc.way;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for a stem in bytes, as UTF-8 (and so Latin-1) and as UTF-16 in either order, and tells
 * which words that begin with it were found.
 */
final class Haystack {
    private static final int CHUNK = 1 << 20;
    private static final int TAIL = 256;

    private final byte[] narrow;
    private final byte[] wide;
    private final Set<String> found = new TreeSet<>();
    private long bytes;
    private int files;

    Haystack(String stem) {
        narrow = stem.getBytes(StandardCharsets.UTF_8);
        // Both orders hold the letters with a zero between each two.
        wide = new byte[2 * narrow.length - 1];
        for (int i = 0; i < narrow.length; i++) wide[2 * i] = narrow[i];
    }

    /** Every file below a folder; one that goes while it is read is read as far as it goes. */
    Haystack below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) in(file);
        }
        return this;
    }

    Haystack in(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            in(stream, file.toString());
        } catch (NoSuchFileException gone) {
            return this;
        }
        files++;
        return this;
    }

    Haystack in(String text, String where) throws IOException {
        return in(text.getBytes(StandardCharsets.UTF_8), where);
    }

    Haystack in(byte[] piece, String where) throws IOException {
        in(new java.io.ByteArrayInputStream(piece), where);
        return this;
    }

    private void in(InputStream stream, String where) throws IOException {
        byte[] buffer = new byte[CHUNK + TAIL];
        int kept = 0;
        while (true) {
            int read = stream.readNBytes(buffer, kept, CHUNK);
            bytes += read;
            int end = kept + read;
            boolean last = read < CHUNK;
            scan(buffer, end, last ? end : end - TAIL, where);
            if (last) return;
            System.arraycopy(buffer, end - TAIL, buffer, 0, TAIL);
            kept = TAIL;
        }
    }

    private void scan(byte[] buffer, int end, int starts, String where) {
        for (int i = 0; i < starts; i++) {
            if (buffer[i] != narrow[0]) continue;
            if (matches(buffer, end, i, narrow))
                found.add(word(buffer, end, i, 1) + " in " + where);
            else if (matches(buffer, end, i, wide))
                found.add(word(buffer, end, i, 2) + " (UTF-16) in " + where);
        }
    }

    private static boolean matches(byte[] buffer, int end, int at, byte[] sought) {
        if (at + sought.length > end) return false;
        for (int i = 1; i < sought.length; i++) if (buffer[at + i] != sought[i]) return false;
        return true;
    }

    private static String word(byte[] buffer, int end, int at, int step) {
        StringBuilder word = new StringBuilder();
        for (int i = at; i < end && Character.isLetter(buffer[i]); i += step)
            word.append((char) buffer[i]);
        return word.toString();
    }

    /** Word and place of every hit. */
    List<String> found() {
        return List.copyOf(found);
    }

    long megabytes() {
        return bytes >> 20;
    }

    int files() {
        return files;
    }
}
