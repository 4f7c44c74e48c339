package org.icjc.requests.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjc.requests.RequestId;
import org.icjc.vault.PublicKeys;

/**
 * The sealed side of a referral, for the committee. A referral is an opaque id here; all acts are
 * done in the session of someone who is clear of conflict and holds CONTENT.
 */
public class ReferralSeals {
    ReferralSeals() {}

    /** Makes the referral's OFFER and DISCLOSED keys, sealed under CONTENT. */
    public void newReferral(RequestId request, UUID referral) {
        throw new UnsupportedOperationException();
    }

    /**
     * Seals the approved brief under OFFER, its exact bytes.
     *
     * @throws org.icjc.kernel.refusal.Refused {@code brief.not-approved} unless the requester's
     *     signature holds
     */
    public void sealBrief(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** Grants OFFER to a person of the member organisation. */
    public void grantOffer(UUID referral, UUID person, PublicKeys keys) {
        throw new UnsupportedOperationException();
    }

    /** What the member answered through the portal, as it was written there. */
    public Optional<byte[]> answerOf(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** Shows the interested member to the requester and asks for consent; 30 days to answer. */
    public void sealForRequester(UUID referral, InterestedMember member) {
        throw new UnsupportedOperationException();
    }

    /** Empty until the requester was asked. Plain: needs no key. */
    public Optional<ConsentState> consentState(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /**
     * The consent given, its signature verified.
     *
     * @throws org.icjc.kernel.refusal.Refused {@code consent.forged} if the signature does not hold
     */
    public Optional<Consent> consentOf(UUID referral) {
        throw new UnsupportedOperationException();
    }

    /** The first of two people proposes a release. */
    public void proposeRelease(UUID referral, ReleaseStep step) {
        throw new UnsupportedOperationException();
    }

    /** Who proposed a step that still waits for the second person. */
    public Optional<UUID> proposedBy(UUID referral, ReleaseStep step) {
        throw new UnsupportedOperationException();
    }

    /**
     * The second person, who must be another and holds a grant, releases: this session seals.
     *
     * @param people of the member who are to read it, with their public keys; for {@link
     *     ReleaseStep#CARD} they hold OFFER already and this may be empty
     * @throws org.icjc.kernel.refusal.Refused {@code release.same-person}, {@code
     *     release.not-proposed}, {@code release.no-consent}
     */
    public void approveRelease(UUID referral, ReleaseStep step, Map<UUID, PublicKeys> people) {
        throw new UnsupportedOperationException();
    }

    /** Takes everything of this referral away from the member: shred keys and grants are gone. */
    public void revoke(UUID referral) {
        throw new UnsupportedOperationException();
    }
}
