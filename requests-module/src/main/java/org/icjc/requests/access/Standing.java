package org.icjc.requests.access;

/** How the person at the desk stands to one request. */
public enum Standing {
    /** Never granted, or switched off since: not in his or her lists. */
    NO_GRANT,
    /** Holds a grant and has not declared: may see the parties only. */
    TO_DECLARE,
    /** Declared "possible": waits for the conflict officer. */
    POSSIBLE,
    /** Declared "none", or cleared by the conflict officer: reads. */
    CLEAR,
    /** Stepped aside: key and grant are gone. */
    RECUSED
}
