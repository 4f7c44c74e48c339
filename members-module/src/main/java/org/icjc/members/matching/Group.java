package org.icjc.members.matching;

/** A: all rules passed. B: not all, shown below A, marked. C: failed for good, never scored. */
public enum Group {
    A,
    B,
    C
}
