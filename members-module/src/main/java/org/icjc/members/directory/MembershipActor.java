package org.icjc.members.directory;

/** Who moves a membership. */
public enum MembershipActor {
    APPLICANT,
    COMMITTEE,
    MEMBER,
    SYSTEM
}
