package org.icjc.requests.request;

import java.time.Instant;
import java.util.UUID;

/** An internal note of the committee; the requester never sees it. */
public record Note(UUID id, UUID author, Instant at, String text) {
    @Override
    public String toString() {
        return "[confidential]";
    }
}
