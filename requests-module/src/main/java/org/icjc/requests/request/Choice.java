package org.icjc.requests.request;

/** A vote. */
public enum Choice {
    ACCEPT,
    DECLINE
}
