package org.icjc.requests.access;

import java.util.List;
import java.util.UUID;
import org.icjc.requests.RequestId;

/**
 * A request ready to be stored; its shred keys are in the keyvault already. If storing fails and
 * nothing was committed, they are orphans that are swept after a day.
 *
 * @param mac fingerprint of the content under the requester's key
 * @param requesterKeys the requester's public keys, encoded
 * @param commitment salted hash of the requester's public keys, for the ledger
 */
public record SealedRequest(
        RequestId id,
        byte[] mac,
        byte[] requesterKeys,
        byte[] parties,
        byte[] content,
        byte[] identity,
        byte[] card,
        List<SealedGrant> grants,
        long rosterEpoch,
        byte[] commitment) {

    /** One grant as it goes into its row. */
    public record SealedGrant(
            UUID id,
            UUID recipient,
            String kind,
            String roles,
            String compartments,
            byte[] blob,
            byte[] shredHash) {
        @Override
        public String toString() {
            return "[sealed]";
        }
    }

    /** All of a request's content has this version of its keys. */
    public static final int KEY_VERSION = 1;

    public SealedRequest {
        grants = List.copyOf(grants);
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
