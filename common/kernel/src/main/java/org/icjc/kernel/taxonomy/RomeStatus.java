package org.icjc.kernel.taxonomy;

/** Standing towards the Rome Statute; {@code SOVEREIGN}: see the row of the State responsible. */
public enum RomeStatus {
    PARTY,
    NOT,
    WITHDRAWN,
    SOVEREIGN
}
