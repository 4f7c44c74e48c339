package org.icjc.vault;

/** A roster that must not be used. Without a valid one intake is closed and says so. */
public final class RosterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** No roster in the one canonical form. */
        UNREADABLE,
        /** Not signed, by both signatures, with this root key. */
        SIGNATURE,
        /** Older than the lowest epoch allowed. */
        TOO_OLD
    }

    private final Reason reason;

    RosterRefused(Reason reason) {
        super("vault.roster-refused." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
