package org.icjc.requests.access;

import java.util.Optional;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;

/**
 * Facts about a request that are computed in a session and must not stand in plain columns:
 * verdicts of conflict checks (PARTIES), match cards (CONTENT), the mandate check (NOTES). One blob
 * for each request, compartment and label: not even their number shows.
 */
public class SealedFacts {
    SealedFacts() {}

    /** Replaces the fact. {@code fact} is a versioned record of the caller. */
    public void put(RequestId request, Compartment compartment, Label label, byte[] fact) {
        throw new UnsupportedOperationException();
    }

    public Optional<byte[]> get(RequestId request, Compartment compartment, Label label) {
        throw new UnsupportedOperationException();
    }
}
