package org.icjc.requests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjc.app.TestDatabases;
import org.icjc.vault.Compartment;
import org.icjc.vault.DataKey;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.Grants;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.ShredKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A grant as its row was carried away, with the terms that it was sealed under. */
record StolenGrant(UUID id, GrantTerms terms, byte[] blob) {
    private static final String ROWS =
            "SELECT id, compartments, key_version, recipient, roster_epoch, blob FROM"
                    + " requests.access_grant WHERE request_id = ?";

    static List<StolenGrant> of(RequestId request) {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql(ROWS)
                .param(request.value())
                .query((row, _) ->
                        new StolenGrant(
                                row.getObject(1, UUID.class),
                                GrantTerms.ofRequest(
                                        request.value(),
                                        compartments(row.getString(2)),
                                        row.getInt(3),
                                        row.getObject(4, UUID.class),
                                        row.getLong(5)),
                                row.getBytes(6)))
                .list();
    }

    static StolenGrant of(RequestId request, UUID recipient) {
        return of(request).stream()
                .filter(grant -> grant.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Compartment> compartments(String names) {
        return Stream.of(names.split(","))
                .map(Compartment::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    UUID recipient() {
        return terms.recipient();
    }

    /** With the shred key as it lies in the keyvault, which was carried away too. */
    Map<Compartment, DataKey> open(KeyPairs keys) {
        return open(keys, ShredKey.of(shredKey()));
    }

    Map<Compartment, DataKey> open(KeyPairs keys, ShredKey shredKey) {
        return Grants.open(terms, blob, keys, shredKey);
    }

    private byte[] shredKey() {
        return JdbcClient.create(TestDatabases.instances().keyvault().asOwner())
                .sql("SELECT secret FROM keyvault.shred_key WHERE grant_id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
