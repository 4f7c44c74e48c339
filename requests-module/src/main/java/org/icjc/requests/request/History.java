package org.icjc.requests.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.icjc.ledger.ActorRole;
import org.icjc.requests.RequestId;
import org.jspecify.annotations.Nullable;

/** What happened to a request, from the ledger. */
public class History {
    History() {}

    /**
     * One act.
     *
     * @param kind such as {@code request.submitted}; its text has the key {@code act.} + kind
     * @param actor the person at the desk, else null
     * @param reason a code from a list, or null
     */
    public record Act(
            long sequence,
            Instant at,
            String kind,
            ActorRole role,
            @Nullable UUID actor,
            @Nullable String reason) {}

    /** Oldest first. */
    public List<Act> of(RequestId request) {
        throw new UnsupportedOperationException();
    }
}
