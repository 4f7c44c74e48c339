package org.icjc.members.directory;

/** Where an organisation stands with the Consortium. Names are stored. */
public enum MembershipState {
    ENQUIRY,
    APPLIED,
    ELIGIBILITY,
    CONSULTATION,
    DECISION,
    ADMITTED,
    DEFERRED,
    REFUSED,
    ACTIVE,
    REVIEW_DUE,
    GRACE,
    LAPSED,
    ON_LEAVE,
    SUSPENDED,
    REMOVAL_PROPOSED,
    REMOVED,
    APPEAL,
    RESIGNED,
    EXITED;

    /** May be asked for support: a late attestation (grace) needs an override. */
    public boolean allowsOffers() {
        return this == ACTIVE || this == REVIEW_DUE;
    }

    /** Shown on the public list, if the organisation agreed. */
    public boolean isListed() {
        return allowsOffers() || this == GRACE;
    }

    public String messageKey() {
        return "state.membership." + name();
    }
}
