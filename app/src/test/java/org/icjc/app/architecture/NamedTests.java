package org.icjc.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests that there are, as their sources in all modules say. */
final class NamedTests {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private record Source(String name, String text) {}

    private final List<Source> sources = read();

    private static List<Source> read() {
        try (Stream<Path> files = Files.walk(ROOT, 20)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> ROOT.relativize(file).toString().contains("src/test/java/"))
                    .map(file -> new Source(nameOf(file), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasClass(String name) {
        return sources.stream().anyMatch(source -> source.name().equals(name));
    }

    /** Whether a class of this name, in whatever module, has a test method of that name. */
    boolean hasMethod(String name, String method) {
        Pattern test =
                Pattern.compile(
                        "@(Test|ParameterizedTest)\\b(?:(?!\\bvoid\\b).)*\\bvoid\\s+"
                                + Pattern.quote(method)
                                + "\\(",
                        Pattern.DOTALL);
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .anyMatch(source -> test.matcher(source.text()).find());
    }

    boolean hasProof(String name) {
        return sources.stream()
                .anyMatch(source -> source.text().contains("\n@Proof(\"" + name + "\")"));
    }
}
