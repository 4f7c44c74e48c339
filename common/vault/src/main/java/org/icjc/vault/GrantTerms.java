package org.icjc.vault;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a grant is about. Not secret, but part of its authenticated data: a grant moved to another
 * request, referral, recipient or roster opens nothing.
 *
 * @param referral for OFFER and DISCLOSED, else null
 * @param compartments whose keys are granted; never none
 * @param keyVersion 0 to 65,535
 * @param recipient the person, or {@link #ESCROW} or {@link #REQUESTER}
 * @param rosterEpoch of the roster that the recipient was read from
 */
public record GrantTerms(
        UUID request,
        @Nullable UUID referral,
        SortedSet<Compartment> compartments,
        int keyVersion,
        UUID recipient,
        long rosterEpoch) {

    /** Stands for the escrow key pair, which is no person. */
    public static final UUID ESCROW = UUID.fromString("00000000-0000-8000-8000-00000000e5c0");

    /** Stands for the requester, who has no account. */
    public static final UUID REQUESTER = UUID.fromString("00000000-0000-8000-8000-000000004e90");

    public GrantTerms {
        compartments = Collections.unmodifiableSortedSet(new TreeSet<>(compartments));
        if (compartments.isEmpty()) throw new IllegalArgumentException("vault.grant-empty");
        if (rosterEpoch < 0) throw new IllegalArgumentException("vault.roster-epoch");
        Header.checkedVersion(keyVersion);
    }

    /** A grant of a request's own compartments. */
    public static GrantTerms ofRequest(
            UUID request,
            Collection<Compartment> compartments,
            int keyVersion,
            UUID recipient,
            long rosterEpoch) {
        return new GrantTerms(
                request, null, new TreeSet<>(compartments), keyVersion, recipient, rosterEpoch);
    }

    byte[] aad() {
        Fields fields =
                new Fields()
                        .add(Label.GRANT.text())
                        .add(request)
                        .add(referral)
                        .add(keyVersion)
                        .add(recipient)
                        .add(rosterEpoch);
        for (Compartment compartment : compartments) fields.add(new byte[] {compartment.code()});
        return fields.bytes();
    }
}
