package org.icjc.requests.access;

import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.icjc.vault.Compartment;
import org.icjc.vault.DataKey;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.Grants;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.ShredKey;
import org.jspecify.annotations.Nullable;

/** A grant as stored: opens with the recipient's keys and its shred key. */
record GrantRow(
        UUID id,
        UUID request,
        @Nullable UUID referral,
        UUID recipient,
        String compartments,
        int keyVersion,
        long rosterEpoch,
        byte[] blob) {

    SortedSet<Compartment> compartmentSet() {
        return CompartmentNames.read(compartments);
    }

    /**
     * @throws org.icjc.vault.SealBroken if anything differs from what was sealed
     */
    Map<Compartment, DataKey> open(KeyPairs keys, byte[] shredKey) {
        GrantTerms terms =
                new GrantTerms(
                        request, referral, compartmentSet(), keyVersion, recipient, rosterEpoch);
        return Grants.open(terms, blob, keys, ShredKey.of(shredKey));
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
