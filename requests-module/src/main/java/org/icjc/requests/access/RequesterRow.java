package org.icjc.requests.access;

import java.util.UUID;
import org.icjc.requests.RequestId;

/** What the owner's function gives back of a request to who has its lookup id; all sealed. */
public record RequesterRow(
        RequestId id,
        int keyVersion,
        byte[] parties,
        byte[] content,
        byte[] identity,
        UUID grant,
        String compartments,
        long rosterEpoch,
        byte[] blob) {
    GrantRow grantRow() {
        return new GrantRow(
                grant,
                id.value(),
                null,
                org.icjc.vault.GrantTerms.REQUESTER,
                compartments,
                keyVersion,
                rosterEpoch,
                blob);
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
