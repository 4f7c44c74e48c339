package org.icjc.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A promise is worth what its test is; so the documents name only tests that there are. */
class ThreatModelTest {
    private static final NamedTests TESTS = new NamedTests();
    private static final String THREAT_MODEL = "docs/threat-model.md";

    private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`\n]+)`");
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*Test)(?:\\.(\\w+))?");
    // The short form belongs to the class that was named before it, in the same line.
    private static final Pattern SHORT = Pattern.compile("\\.(\\w+)|([a-z0-9]+(?:_[a-z0-9]+){2,})");
    private static final Pattern PROOF = Pattern.compile("\\./icjc proof (\\w+)");
    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]+");

    /** What one document names, each with whether it is there. */
    private record Named(String name, boolean exists) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                THREAT_MODEL,
                "README.md",
                "CONTRIBUTING.md",
                "docs/architecture.md",
                "docs/operations.md",
                "docs/decisions"
            })
    void every_test_and_proof_that_a_document_names_is_there(String document) {
        assertThat(linesOf(document).flatMap(line -> named(line).stream()))
                .filteredOn(named -> !named.exists())
                .extracting(Named::name)
                .isEmpty();
    }

    @Test
    void every_row_of_the_threat_models_tables_names_a_test_or_a_proof() {
        List<String> rows =
                linesOf(THREAT_MODEL)
                        .filter(line -> line.startsWith("|"))
                        .filter(line -> !line.startsWith("|---") && !line.contains("held by"))
                        .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(25).allMatch(row -> !named(row).isEmpty());
    }

    @Test
    void every_decision_ends_with_the_name_of_the_test_that_holds_it() throws IOException {
        try (Stream<Path> files = Files.list(NamedTests.ROOT.resolve("docs/decisions"))) {
            List<Path> decisions =
                    files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*"))
                            .toList();
            assertThat(decisions)
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allMatch(file ->
                            !named(NamedTests.text(file).lines().toList().getLast()).isEmpty());
        }
    }

    @Test
    void a_name_that_is_nowhere_is_noticed() {
        assertThat(named("`NoSuchTest`, `ThreatModelTest.no_such_method`, `.nor_this_one`"))
                .hasSize(3)
                .noneMatch(Named::exists);
        assertThat(named("`ThreatModelTest.a_name_that_is_nowhere_is_noticed`, `./icjc proof x`"))
                .extracting(Named::exists)
                .containsExactly(true, false);
    }

    private static List<Named> named(String line) {
        List<Named> found = new ArrayList<>();
        String before = "";
        Matcher code = IN_BACKTICKS.matcher(line);
        while (code.find()) {
            String text = code.group(1);
            Matcher test = CLASS.matcher(text);
            Matcher method = SHORT.matcher(text);
            Matcher proof = PROOF.matcher(text);
            if (test.matches()) {
                before = test.group(1);
                found.add(new Named(text, exists(before, test.group(2))));
            } else if (method.matches() && !before.isEmpty()) {
                String name = method.group(1) == null ? method.group(2) : method.group(1);
                found.add(new Named(before + "." + name, exists(before, name)));
            } else if (proof.matches() && !PLACEHOLDER.matcher(proof.group(1)).matches()) {
                found.add(new Named(text, TESTS.hasProof(proof.group(1))));
            }
        }
        return found;
    }

    private static boolean exists(String name, @Nullable String method) {
        return method == null ? TESTS.hasClass(name) : TESTS.hasMethod(name, method);
    }

    private static Stream<String> linesOf(String document) {
        Path path = NamedTests.ROOT.resolve(document);
        if (!Files.isDirectory(path)) return NamedTests.text(path).lines();
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().flatMap(file -> NamedTests.text(file).lines()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
