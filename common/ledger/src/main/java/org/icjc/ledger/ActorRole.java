package org.icjc.ledger;

/** In which role somebody acted. The names are frozen: they are part of what is hashed. */
public enum ActorRole {
    REQUESTER,
    INTAKE_OFFICER,
    COMMITTEE_MEMBER,
    CONFLICT_OFFICER,
    ADMINISTRATOR,
    AUDITOR,
    EDITOR,
    MEMBER,
    SYSTEM
}
