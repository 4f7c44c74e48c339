package org.icjc.requests.access;

/** Where the requester's leave to one member organisation is. */
public enum ConsentState {
    ASKED,
    CONSENTED,
    REFUSED,
    /** Not answered within 30 days: counts as refused. */
    EXPIRED,
    WITHDRAWN
}
