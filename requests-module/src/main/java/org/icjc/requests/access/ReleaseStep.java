package org.icjc.requests.access;

/** A release to a member organisation has two steps, each by two people. */
public enum ReleaseStep {
    /** Who asks and which States are concerned: the member's people declare on it. */
    CARD,
    /** After "none": what the requester consented to. */
    REST
}
