package org.icjc.members.referrals;

/** Who moves a referral. The second person is another committee member than the proposer. */
public enum ReferralActor {
    COMMITTEE,
    SECOND_PERSON,
    CONFLICT_OFFICER,
    MEMBER,
    REQUESTER,
    SYSTEM
}
