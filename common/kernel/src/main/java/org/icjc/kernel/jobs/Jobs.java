package org.icjc.kernel.jobs;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enqueues durable jobs with the transaction that causes them; the worker runs them. */
@Component
public class Jobs {
    private static final int UUID_LENGTH = 36;

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

    /**
     * Enqueues each time: a job about the same subject that waits or is being done does not swallow
     * this one.
     */
    public void enqueueAnew(String task, UUID subject, Instant at) {
        enqueue(task, subject + "/" + UUID.randomUUID(), null, at);
    }

    /** What an instance of a job is about: it begins with the id, and may say more after it. */
    public static UUID subject(String instance) {
        return UUID.fromString(instance.substring(0, UUID_LENGTH));
    }
}
