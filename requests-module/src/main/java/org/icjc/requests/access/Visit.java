package org.icjc.requests.access;

import java.time.Instant;
import java.util.Optional;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.ReturnCode;
import org.jspecify.annotations.Nullable;

/** One visit of a requester: what the code opens, and until when. The server keeps none of it. */
public final class Visit {
    private final RequesterKeys keys;
    private final @Nullable ReturnCode code;
    private final Instant ends;

    private Visit(RequesterKeys keys, @Nullable ReturnCode code, Instant ends) {
        this.keys = keys;
        this.code = code;
        this.ends = ends;
    }

    /** While asking: the code goes along, so that it can be shown once more. */
    static Visit asking(ReturnCode code, Instant ends) {
        return new Visit(code.derive(), code, ends);
    }

    /** When coming back: the derived keys alone. */
    static Visit comingBack(RequesterKeys keys, Instant ends) {
        return new Visit(keys, null, ends);
    }

    public RequesterKeys keys() {
        return keys;
    }

    /** The code itself; empty once a request was sent and its receipt left. */
    public Optional<ReturnCode> code() {
        return Optional.ofNullable(code);
    }

    /** When it ends by itself, unless another page is opened before. */
    public Instant ends() {
        return ends;
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
