package org.icjc.requests.access;

import org.icjc.vault.Roster;

/** Where the verified roster comes from. */
@FunctionalInterface
public interface RosterSource {
    /**
     * The roster in force, both signatures verified, not older than the ledger's last.
     *
     * @throws RuntimeException if there is none that can be trusted: intake is closed
     */
    Roster current();
}
