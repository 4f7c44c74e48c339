package org.icjc.members.referrals;

import java.util.Locale;
import org.icjc.members.Guard;

/** What must be true before a referral moves. */
public enum ReferralGuard implements Guard {
    /** The sealed verdict is clear, or was possible and the conflict officer cleared it. */
    CLEAR_OF_CONFLICT,
    MEMBERSHIP_ALLOWS_OFFERS,
    BRIEF_APPROVED,
    /** At least one of the member's people was vouched for by two of the committee. */
    PEOPLE_VOUCHED,
    OWN_CONFLICTS_DECLARED,
    REASON_GIVEN,
    TIME_LEFT,
    TIME_PASSED,
    /** The requester signed; the signature is verified by every session that uses the consent. */
    CONSENT_SIGNED,
    UNDERTAKING_SIGNED,
    RELEASE_PROPOSED,
    ANOTHER_PERSON,
    DECLARED_ON_PARTIES,
    /** The whole request was withdrawn, lapsed or closed. */
    REQUEST_ENDED,
    /** The ledger has no end of it: what was over is over, whatever its row says. */
    STILL_GOING,
    /** Back from a conflict check leads to where the referral was, and nowhere else. */
    BACK_WHERE_IT_WAS;

    @Override
    public String refusal() {
        return "members.referral.needs." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
