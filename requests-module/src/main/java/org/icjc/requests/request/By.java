package org.icjc.requests.request;

/** Who may take a step in the life of a request. */
public enum By {
    REQUESTER,
    INTAKE_OFFICER,
    /** The committee member who answers for it. */
    LEAD,
    /** Who lets a member have what was consented to, after another person proposed it. */
    SECOND_PERSON,
    /** A vote with quorum, of those who are neither recused nor on leave. */
    QUORUM,
    /** Two committee members. */
    TWO_MEMBERS,
    /** Two committee members, and the requester wants it. */
    TWO_MEMBERS_WITH_REQUESTER,
    /** A deadline passed: a job, with a reason code. */
    TIME
}
