package org.icjc.requests.access;

import org.icjc.vault.PublicKeys;

/**
 * What the ledger holds of a requester's public keys since the submission: a salted hash, so that a
 * writer to the database cannot put other keys in their place and sign with them.
 */
final class RequesterKeyCommitment {
    private RequesterKeyCommitment() {}

    static byte[] of(byte[] salt, PublicKeys keys) {
        return Statement.sha256(salt, keys.fingerprint());
    }
}
