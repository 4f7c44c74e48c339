package org.icjc.requests.access;

/** A declaration on the parties of one request. */
public enum Outcome {
    NONE,
    POSSIBLE,
    YES
}
