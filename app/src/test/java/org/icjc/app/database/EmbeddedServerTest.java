package org.icjc.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir Path folder;

    @Test
    void one_that_is_killed_is_started_again_where_it_was_and_has_what_was_committed() {
        try (EmbeddedServer server = new EmbeddedServer(folder, "main", true)) {
            String address = server.instance().url();
            JdbcClient jdbc = JdbcClient.create(server.instance().asOwner());
            jdbc.sql("CREATE TABLE kept AS SELECT 'marble' AS word").update();
            ProcessHandle first = postmaster();

            kill(first);

            await().atMost(PATIENCE).ignoreExceptions().until(() -> wordIn(jdbc).equals("marble"));
            assertThat(server.instance().url()).isEqualTo(address);
            assertThat(postmaster()).isNotEqualTo(first);
        }
    }

    @Test
    void one_that_is_closed_stays_closed_and_leaves_no_process() {
        ProcessHandle running;
        try (EmbeddedServer server = new EmbeddedServer(folder, "main", false)) {
            assertThat(wordOf(server, "SELECT 'answers'")).isEqualTo("answers");
            running = postmaster();
        }

        assertThat(running.onExit()).succeedsWithin(PATIENCE);
        assertThat(Postmaster.hasLeftItsFile(folder.resolve("main"))).isFalse();
    }

    private static String wordIn(JdbcClient jdbc) {
        return jdbc.sql("SELECT word FROM kept").query(String.class).single();
    }

    private static String wordOf(EmbeddedServer server, String sql) {
        return JdbcClient.create(server.instance().asOwner()).sql(sql).query(String.class).single();
    }

    private ProcessHandle postmaster() {
        try {
            return Postmaster.of(folder.resolve("main")).orElseThrow().process();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} of the postmaster and everything it forked. */
    private static void kill(ProcessHandle postmaster) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
    }
}
