package org.icjc.requests.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The requester's signed leave to one member organisation; its signature was verified against the
 * key that the ledger committed to at submission.
 *
 * @param member whom it was given to; null in a consent of version 1, under which nothing more is
 *     released
 * @param profile SHA-256 of the exact profile that the requester was shown, hexadecimal; empty in
 *     version 1
 * @param until last day of the term
 */
public record Consent(
        UUID referral,
        @Nullable UUID member,
        String profile,
        Set<ConsentScope> scope,
        LocalDate until,
        Instant at) {
    public Consent {
        scope = Set.copyOf(scope);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
