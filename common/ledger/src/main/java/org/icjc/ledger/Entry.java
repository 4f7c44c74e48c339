package org.icjc.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recorded act with its place in the chain. {@code at} has microseconds. */
public record Entry(
        long sequence,
        Instant at,
        String kind,
        ActorRole role,
        @Nullable UUID actor,
        UUID subject,
        @Nullable String reason,
        byte @Nullable [] commitment,
        byte[] head) {}
