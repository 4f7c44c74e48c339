package org.icjc.site.subscriptions;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did not confirm within three days never asked: the address goes. */
@Component
@OnPart(Part.WORKER)
class ForgetUnconfirmed implements Recurring {
    private static final Duration PATIENCE = Duration.ofHours(72);

    private final JdbcClient jdbc;
    private final Clock clock;

    ForgetUnconfirmed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "site-forget-unconfirmed";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        jdbc.sql("DELETE FROM site.subscriber WHERE state = 'unconfirmed' AND noted_at < ?")
                .param(OffsetDateTime.now(clock).minus(PATIENCE))
                .update();
    }
}
