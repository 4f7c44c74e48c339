package org.icjc.requests.access;

import java.util.Optional;
import org.icjc.vault.RequesterKeys;

/**
 * The one cookie of a requester's visit: the derived keys, sealed under the server's form key with
 * their expiry. The server keeps no session.
 */
public class VisitCookies {
    VisitCookies() {}

    /** The cookie's value, URL-safe Base64, good for 20 minutes. */
    public String seal(RequesterKeys keys) {
        throw new UnsupportedOperationException();
    }

    /** The keys; empty if it expired, was changed, or is none. */
    public Optional<RequesterKeys> open(String cookie) {
        throw new UnsupportedOperationException();
    }
}
