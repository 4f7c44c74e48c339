package org.icjc.requests.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the last canary could not be opened, or when none was heard for two hours. */
@Component
@OnPart(Part.WORKER)
class CanaryHealth implements HealthIndicator {
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Clock clock;
    private volatile @Nullable Instant heard;
    private volatile boolean silent;

    CanaryHealth(Clock clock) {
        this.clock = clock;
    }

    void sang() {
        heard = clock.instant();
        silent = false;
    }

    void fellSilent() {
        silent = true;
    }

    /** Before the first roster nothing can be sealed: nothing is wrong yet. */
    void notSetUp() {
        heard = null;
    }

    @Override
    public Health health() {
        Instant last = heard;
        if (silent) return Health.down().build();
        if (last == null) return Health.unknown().build();
        boolean recent = last.plus(LONGEST).isAfter(clock.instant());
        return recent ? Health.up().build() : Health.down().build();
    }
}
