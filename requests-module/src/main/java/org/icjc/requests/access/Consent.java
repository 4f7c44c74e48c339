package org.icjc.requests.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * The requester's signed leave to one member organisation; its signature was verified against the
 * key that the ledger committed to at submission.
 *
 * @param until last day of the term
 */
public record Consent(UUID referral, Set<ConsentScope> scope, LocalDate until, Instant at) {
    public Consent {
        scope = Set.copyOf(scope);
    }

    @Override
    public String toString() {
        return "[confidential]";
    }
}
