package org.icjc.kernel.jobs;

import java.time.Duration;

/** Something the worker does again and again, in one process at a time. */
public interface Recurring {
    String name();

    /** From the end of one run to the start of the next. */
    Duration every();

    void run();
}
