package org.icjc.kernel.jobs;

/** Does one kind of durable job in the worker. It may run twice: make it idempotent. */
public interface JobHandler {
    /** The name under which jobs of this kind are enqueued. */
    String task();

    void run(String instance, byte[] data);
}
