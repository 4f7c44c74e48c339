package org.icjc.members.referrals;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands. Names are stored; states and times are plain, their content is not. */
public enum ReferralState {
    PROPOSED,
    OFFERED,
    INTERESTED,
    DECLINED,
    LAPSED,
    RECALLED,
    NOT_CHOSEN,
    AWAITING_CONSENT,
    CONSENTED,
    REFUSED,
    DISCLOSED,
    ENGAGED,
    RETURNED,
    ENDED,
    CONFLICT_CHECK,
    REVOKED;

    /** The member's people hold a key, or will get one: what ends a request must end these. */
    public static final Set<ReferralState> LIVE =
            Set.copyOf(
                    EnumSet.of(
                            PROPOSED,
                            OFFERED,
                            INTERESTED,
                            AWAITING_CONSENT,
                            CONSENTED,
                            DISCLOSED,
                            ENGAGED,
                            CONFLICT_CHECK));

    /** The offered member's people may read the brief. */
    public static final Set<ReferralState> BRIEF_OPEN =
            Set.copyOf(
                    EnumSet.of(
                            OFFERED, INTERESTED, AWAITING_CONSENT, CONSENTED, DISCLOSED, ENGAGED));

    /** What was released may be read. */
    public static final Set<ReferralState> RELEASED = Set.copyOf(EnumSet.of(DISCLOSED, ENGAGED));

    /** After consent: these can be revoked at any time. */
    public static final Set<ReferralState> REVOCABLE =
            Set.copyOf(EnumSet.of(CONSENTED, DISCLOSED, ENGAGED, RETURNED));

    /** The requester agreed to this member, and it has not ended since. */
    public boolean isAgreed() {
        return this == CONSENTED || this == DISCLOSED || this == ENGAGED;
    }

    public boolean isLive() {
        return LIVE.contains(this);
    }

    public String messageKey() {
        return "state.referral." + name();
    }
}
