package org.icjc.requests.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person of a member organisation may read, with his or her own grants: the brief, the card
 * of who asks, and what was disclosed. Nothing else of a request exists in the portal.
 */
public class OfferReader {
    OfferReader() {}

    /** Referrals of which the current person holds a grant. */
    public List<UUID> referrals() {
        throw new UnsupportedOperationException();
    }

    /** The approved brief, its exact bytes; read with {@code request.BriefText.read}. */
    public Optional<byte[]> brief(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** Who asks and which States are concerned, once released. */
    public Optional<Disclosure> card(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** What was disclosed. */
    public Optional<Disclosure> disclosed(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** Seals the member's answer under OFFER; replaces an earlier one. */
    public void answer(UUID referral, byte[] answer) {
        throw new UnsupportedOperationException();
    }

    /** The member's own answer. */
    public Optional<byte[]> ownAnswer(UUID referral) {
        throw new UnsupportedOperationException();
    }
}
