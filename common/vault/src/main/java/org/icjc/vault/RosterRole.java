package org.icjc.vault;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person of the roster is there for, and with it which compartments of a new request he or
 * she receives. The names are frozen: they stand in signed rosters.
 */
public enum RosterRole {
    INTAKE_OFFICER(
            EnumSet.of(
                    Compartment.PARTIES,
                    Compartment.CONTENT,
                    Compartment.IDENTITY,
                    Compartment.NOTES)),
    COMMITTEE(INTAKE_OFFICER.compartments),
    /** A committee member whose vote breaks a tie. */
    CHAIR(INTAKE_OFFICER.compartments),
    /** Settles possible conflicts; sees only what that takes. */
    CONFLICT_OFFICER(EnumSet.of(Compartment.PARTIES)),
    /** Not a person: the hourly check that what is submitted can be opened. Never a recipient. */
    CANARY(EnumSet.noneOf(Compartment.class));

    private final Set<Compartment> compartments;

    RosterRole(Set<Compartment> compartments) {
        this.compartments = Collections.unmodifiableSet(compartments);
    }

    /** Of a request at its submission. */
    public Set<Compartment> compartments() {
        return compartments;
    }

    boolean sitsOnCommittee() {
        return this == COMMITTEE || this == CHAIR;
    }
}
