package org.icjc.requests;

import java.util.UUID;

/** One request. Random: a time-ordered id would tell an outsider when someone asked for help. */
public record RequestId(UUID value) {
    public static RequestId mint() {
        return new RequestId(UUID.randomUUID());
    }

    /** Reads an id, for example from a route. */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
