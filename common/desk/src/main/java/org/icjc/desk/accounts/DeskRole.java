package org.icjc.desk.accounts;

/**
 * What a person may do at the desk or in the portal. In {@code @RolesAllowed} the bare name stands,
 * for example {@code @RolesAllowed("COMMITTEE_MEMBER")}. A chair is a committee member too, and
 * carries both.
 */
public enum DeskRole {
    /** Prepares requests, does not decide. */
    INTAKE_OFFICER,
    /** Declares, reads, decides. */
    COMMITTEE_MEMBER,
    /** A committee member whose vote breaks a tie. */
    CHAIR,
    /** Settles possible conflicts; sees the parties only. */
    CONFLICT_OFFICER,
    /** Accounts, roles and roster; reads no request. */
    ADMINISTRATOR,
    /** Reads the ledger, never content. */
    AUDITOR,
    /** Writes the public pages. */
    EDITOR,
    /** A person of a member organisation: portal only, never the desk. */
    MEMBER;

    /** The authority as Spring Security knows it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
