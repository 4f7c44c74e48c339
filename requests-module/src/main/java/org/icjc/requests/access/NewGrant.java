package org.icjc.requests.access;

import java.util.Map;
import java.util.UUID;
import org.icjc.vault.Compartment;
import org.icjc.vault.DataKey;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.Grants;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.ShredKey;

/**
 * A grant to be stored: its shred key goes to the keyvault first, the rest into the row.
 *
 * @param roles of the roster, comma between; empty for who is in none
 */
record NewGrant(UUID id, GrantTerms terms, String kind, String roles, byte[] blob, ShredKey shred) {
    static NewGrant of(
            GrantTerms terms,
            String kind,
            String roles,
            Map<Compartment, DataKey> keys,
            PublicKeys recipient) {
        ShredKey shred = ShredKey.random();
        return new NewGrant(
                UUID.randomUUID(),
                terms,
                kind,
                roles,
                Grants.seal(terms, keys, recipient, shred),
                shred);
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
