package org.icjc.kernel.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people that something waits, and nothing else. */
@Component
public class Notices {
    static final String TASK = "notice";
    // Several acts within minutes make one mail, and the mail's time does not tell the act's.
    private static final Duration GATHER = Duration.ofMinutes(1);

    private final Jobs jobs;
    private final Clock clock;

    Notices(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Enqueues a content-free mail to an account with the running transaction. */
    public void tell(UUID account) {
        jobs.enqueue(TASK, account.toString(), null, clock.instant().plus(GATHER));
    }
}
