package org.icjc.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.icjc.app.start.Launch;
import org.icjc.app.start.Unable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that ended in the middle of loading the demo is known by its mark. */
class LoadingMarkTest {
    @TempDir Path data;
    private LoadingMark mark = new LoadingMark(Path.of("."));

    @BeforeEach
    void oneFolder() {
        mark = new LoadingMark(data);
    }

    private void put(String file) throws IOException {
        Files.createDirectories(data.resolve(file).getParent());
        Files.writeString(data.resolve(file), "x");
    }

    /** As if the process that wrote it had been killed, and another had its number now. */
    private void itsProcessDied() throws IOException {
        Path file = data.resolve("demo-is-loading");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(1), "2000-01-01T00:00:00Z"));
    }

    @Test
    void what_came_into_being_under_the_mark_is_removed_and_nothing_else() throws IOException {
        put("mine/notes");
        mark.setIfFresh();
        put("postgres/main/base");
        put("secrets/one");
        put("root/root.key");
        assertThat(mark.isHeld()).isTrue();
        itsProcessDied();
        assertThat(mark.isHeld()).isFalse();
        mark.clear();
        assertThat(data.toFile().list()).containsExactly("mine");
        assertThat(data.resolve("mine/notes")).exists();
    }

    @Test
    void a_folder_that_held_anything_before_is_never_cleared() throws IOException {
        put("secrets/of-another-installation");
        mark.setIfFresh();
        assertThat(mark.isThere()).isFalse();
        mark.setIfMissing();
        itsProcessDied();
        assertThatThrownBy(mark::clear).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(this::start).isInstanceOf(Unable.class).hasMessageContaining("removed");
        assertThat(data.resolve("secrets/of-another-installation")).exists();
        assertThat(mark.isThere()).isTrue();
    }

    @Test
    void nothing_starts_beside_a_start_that_is_still_loading() throws IOException {
        mark.setIfFresh();
        put("secrets/one");
        assertThatThrownBy(this::start).isInstanceOf(Unable.class).hasMessageContaining("wait");
        assertThat(data.resolve("secrets/one")).exists();
    }

    @Test
    void a_mark_that_cannot_be_read_clears_nothing() throws IOException {
        put("demo-is-loading");
        put("postgres/main/base");
        assertThatThrownBy(this::start).isInstanceOf(Unable.class);
        assertThat(data.resolve("postgres/main/base")).exists();
    }

    @Test
    void a_link_goes_and_what_it_leads_to_stays(@TempDir Path elsewhere) throws IOException {
        mark.setIfFresh();
        Files.writeString(elsewhere.resolve("kept"), "x");
        Files.createSymbolicLink(data.resolve("secrets"), elsewhere);
        itsProcessDied();
        mark.clear();
        assertThat(data.toFile().list()).isEmpty();
        assertThat(elsewhere.resolve("kept")).exists();
    }

    private void start() {
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new Launch(Map.of("ICJC_DATA", data.toString(), "ICJC_PORT", "0"), nowhere).run(false);
    }
}
