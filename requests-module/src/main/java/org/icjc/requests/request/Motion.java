package org.icjc.requests.request;

/** What a vote is about. */
enum Motion {
    ASSESSMENT,
    /** To decline in screening: two members. */
    SCREENING,
    /** The second look, by members who did not vote at the first. */
    REVIEW,
    REOPENING,
    HOLD
}
