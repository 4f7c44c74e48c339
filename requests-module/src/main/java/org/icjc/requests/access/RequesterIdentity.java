package org.icjc.requests.access;

import java.security.MessageDigest;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.vault.PublicKeys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The requester's public keys, believed only if the ledger committed to them at submission. */
@Component
@OnPart(Part.DESK)
class RequesterIdentity {
    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Keyvault keyvault;

    RequesterIdentity(JdbcClient jdbc, Ledger ledger, Keyvault keyvault) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.keyvault = keyvault;
    }

    /**
     * @throws Refused {@code requester.keys-replaced} if they are not those of the submission
     */
    PublicKeys keysOf(RequestId request) {
        byte[] encoded =
                jdbc.sql("SELECT requester_keys FROM requests.request WHERE id = ?")
                        .param(request.value())
                        .query((row, _) -> row.getBytes(1))
                        .optional()
                        .orElseThrow(NotThere::new);
        PublicKeys keys = PublicKeys.decode(encoded);
        byte[] salt = keyvault.salt(request.value(), request.value());
        byte[] expected = RequesterKeyCommitment.of(salt, keys);
        boolean committed =
                ledger.of(request.value()).stream()
                        .filter(entry -> entry.kind().equals("request.submitted"))
                        .anyMatch(entry ->
                                entry.commitment() != null
                                        && MessageDigest.isEqual(entry.commitment(), expected));
        if (!committed) throw new Refused("requester.keys-replaced");
        return keys;
    }
}
