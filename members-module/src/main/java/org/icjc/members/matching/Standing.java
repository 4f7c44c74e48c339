package org.icjc.members.matching;

/** What a membership's state means for offers. */
public enum Standing {
    /** Active, also while the yearly review is due. */
    ACTIVE,
    /** The yearly attestation is late. */
    GRACE,
    /** Any other state: no offers. */
    NOT_ACTIVE
}
