package org.icjc.requests.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.jobs.JobHandler;
import org.icjc.kernel.jobs.Jobs;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of each change of a consent, as the database enqueued it with the change. */
@Component
@OnPart(Part.WORKER)
public class ConsentFollowed implements JobHandler {
    // V5 enqueues under this name.
    private static final String TASK = "consent-followed";

    private final JdbcClient jdbc;
    private final List<ReferralFollower> followers;

    ConsentFollowed(JdbcClient jdbc, List<ReferralFollower> followers) {
        this.jdbc = jdbc;
        this.followers = List.copyOf(followers);
    }

    /** Tells again, where a referral could not follow at once. */
    public static void enqueue(Jobs jobs, UUID referral, Instant at) {
        jobs.enqueueAnew(TASK, referral, at);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    @Transactional
    public void run(String instance, byte[] data) {
        UUID referral = Jobs.subject(instance);
        state(referral)
                .ifPresent(state -> followers.forEach(each -> each.consent(referral, state)));
    }

    private Optional<ConsentState> state(UUID referral) {
        return jdbc.sql("SELECT state FROM requests.interest WHERE referral_id = ?")
                .param(referral)
                .query(String.class)
                .optional()
                .map(ConsentState::valueOf);
    }
}
