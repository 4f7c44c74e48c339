package org.icjc.members.referrals;

import org.icjc.ledger.ActorRole;

/** Who moves a referral. The second person is another committee member than the proposer. */
public enum ReferralActor {
    COMMITTEE,
    SECOND_PERSON,
    CONFLICT_OFFICER,
    MEMBER,
    REQUESTER,
    SYSTEM;

    ActorRole inLedger() {
        return switch (this) {
            case COMMITTEE, SECOND_PERSON -> ActorRole.COMMITTEE_MEMBER;
            case CONFLICT_OFFICER -> ActorRole.CONFLICT_OFFICER;
            case MEMBER -> ActorRole.MEMBER;
            case REQUESTER -> ActorRole.REQUESTER;
            case SYSTEM -> ActorRole.SYSTEM;
        };
    }
}
