package org.icjc.vault;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Someone whom a new request is granted to. */
public record Recipient(UUID person, PublicKeys publicKeys, SortedSet<Compartment> compartments) {
    static Recipient of(RosterEntry entry, Set<Compartment> compartments) {
        return new Recipient(
                entry.person(),
                entry.publicKeys(),
                Collections.unmodifiableSortedSet(new TreeSet<>(compartments)));
    }
}
