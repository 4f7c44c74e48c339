package org.icjc.kernel.jobs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enqueues durable jobs with the transaction that causes them; the worker runs them. */
@Component
public class Jobs {
    private final JdbcClient jdbc;

    Jobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Enqueues once: the same task and instance, while it waits, is one job.
     *
     * @param data read by the {@link JobHandler}; ids and codes only, never content
     */
    public void enqueue(String task, String instance, byte @Nullable [] data, Instant at) {
        jdbc.sql("SELECT kernel.enqueue_job(?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                task, instance, data, OffsetDateTime.ofInstant(at, ZoneOffset.UTC)))
                .query((_, _) -> true)
                .single();
    }
}
