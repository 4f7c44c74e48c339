package org.icjc.requests.request;

/** Who wrote a message. */
public enum Direction {
    TO_REQUESTER,
    FROM_REQUESTER
}
