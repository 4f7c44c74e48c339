package org.icjc.members.directory;

import java.util.Locale;
import org.icjc.members.Guard;

/** What must be true before a membership moves. */
public enum MembershipGuard implements Guard {
    CONDITIONS_MET,
    MEMBERS_HEARD,
    VOTES_KEPT,
    UNDERTAKING_SIGNED,
    SECOND_FACTOR_SET,
    PROFILE_GIVEN,
    CONFLICTS_DECLARED,
    TIME_PASSED,
    ATTESTED,
    REASON_GIVEN,
    RIGHT_TO_BE_HEARD_GIVEN,
    ACCESS_ENDED,
    HAND_OVER_LISTED;

    @Override
    public String refusal() {
        return "members.membership.needs." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
