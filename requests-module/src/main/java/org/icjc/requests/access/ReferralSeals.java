package org.icjc.requests.access;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.DataKey;
import org.icjc.vault.PublicKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sealed side of a referral, for the committee. A referral is an opaque id here; all acts are
 * done in the session of someone who is clear of conflict and holds CONTENT.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class ReferralSeals {
    private final ReferralKeys keys;
    private final ReferralObjects objects;
    private final Interests interests;
    private final Releases releases;
    private final ApprovedBriefs briefs;
    private final CaseAccess access;
    private final GrantRows grants;
    private final Keyvault keyvault;
    private final DeskActor actor;
    private final Ledger ledger;

    ReferralSeals(
            ReferralKeys keys,
            ReferralObjects objects,
            Interests interests,
            Releases releases,
            ApprovedBriefs briefs,
            CaseAccess access,
            GrantRows grants,
            Keyvault keyvault,
            DeskActor actor,
            Ledger ledger) {
        this.keys = keys;
        this.objects = objects;
        this.interests = interests;
        this.releases = releases;
        this.briefs = briefs;
        this.access = access;
        this.grants = grants;
        this.keyvault = keyvault;
        this.actor = actor;
        this.ledger = ledger;
    }

    /** Makes the referral's OFFER and DISCLOSED keys, sealed under CONTENT. */
    public void newReferral(RequestId request, UUID referral) {
        keys.make(request, referral);
    }

    /**
     * Seals the approved brief under OFFER, its exact bytes.
     *
     * @throws Refused {@code brief.not-approved}; {@code brief.forged} unless the requester's
     *     signature holds
     */
    public void sealBrief(UUID referral) {
        RequestId request = keys.requestOf(referral);
        byte[] exact =
                briefs.of(request).orElseThrow(() -> new Refused("brief.not-approved")).bytes();
        objects.put(ObjectKind.BRIEF, referral, request, keys.offer(referral), exact, actor.id());
    }

    /** Grants OFFER to a person of the member organisation. */
    public void grantOffer(UUID referral, UUID person, PublicKeys publicKeys) {
        keys.grant(referral, person, publicKeys, Compartment.OFFER, keys.offer(referral));
        ledger.record(actor.act("offer.granted", referral));
    }

    /** What the member answered through the portal, as it was written there. */
    @Transactional(readOnly = true)
    public Optional<byte[]> answerOf(UUID referral) {
        return objects.get(
                ObjectKind.ANSWER, referral, keys.requestOf(referral), keys.offer(referral));
    }

    /** Shows the interested member to the requester and asks for consent; 30 days to answer. */
    public void sealForRequester(UUID referral, InterestedMember member) {
        interests.ask(keys.openRequestOf(referral), referral, member);
        ledger.record(actor.act("consent.asked", referral));
    }

    /** Empty until the requester was asked. Plain: needs no key. */
    @Transactional(readOnly = true)
    public Optional<ConsentState> consentState(UUID referral) {
        return interests.state(referral);
    }

    /**
     * The consent given, its signature verified.
     *
     * @throws Refused {@code consent.forged} if the signature does not hold
     */
    @Transactional(readOnly = true)
    public Optional<Consent> consentOf(UUID referral) {
        return interests.consent(keys.requestOf(referral), referral);
    }

    /**
     * Leave that holds today for this member, with what was shown of it.
     *
     * @throws Refused {@code release.no-consent}, {@code consent.forged}, {@code
     *     consent.other-member}
     */
    @Transactional(readOnly = true)
    public Consent consentInForce(UUID referral, UUID member) {
        return interests.inForce(keys.requestOf(referral), referral, member);
    }

    /**
     * The first of two people proposes a release, and signs it.
     *
     * @param member to whom; the one that the requester agreed to
     */
    public void proposeRelease(UUID referral, UUID member, ReleaseStep step) {
        RequestId request = keys.requestOf(referral);
        allowed(request, referral, member, step);
        releases.propose(request, referral, member, step);
        ledger.record(actor.act("release.proposed", referral).because(code(step)));
    }

    /** Who proposed a step that still waits for the second person. */
    @Transactional(readOnly = true)
    public Optional<UUID> proposedBy(UUID referral, ReleaseStep step) {
        return releases.openProposal(referral, step);
    }

    /** Whether a step was released. */
    @Transactional(readOnly = true)
    public boolean isReleased(UUID referral, ReleaseStep step) {
        return releases.isDone(referral, step);
    }

    /** When a step was released; empty before. */
    @Transactional(readOnly = true)
    public Optional<Instant> releasedAt(UUID referral, ReleaseStep step) {
        return releases.doneAt(referral, step);
    }

    /**
     * The second person, who must be another and holds a grant, releases: this session seals.
     *
     * @param member as it was proposed
     * @param people of the member who are to read it, with their public keys; for {@link
     *     ReleaseStep#CARD} they hold OFFER already and this may be empty
     * @throws Refused {@code release.same-person}, {@code release.not-proposed}, {@code
     *     release.forged}, {@code release.no-consent}, {@code consent.other-member}, {@code
     *     release.outside-consent}, {@code release.no-offer}
     */
    public void approveRelease(
            UUID referral, UUID member, ReleaseStep step, Map<UUID, PublicKeys> people) {
        RequestId request = keys.openRequestOf(referral);
        Consent consent = allowed(request, referral, member, step);
        releases.approve(request, referral, member, step);
        switch (step) {
            case CARD -> releaseCard(request, referral);
            case REST -> releaseRest(request, referral, consent, people);
        }
        ledger.record(actor.act("release.approved", referral).because(code(step)));
    }

    private Consent allowed(RequestId request, UUID referral, UUID member, ReleaseStep step) {
        Consent consent = interests.inForce(request, referral, member);
        if (!consent.scope().contains(ConsentScope.PARTIES))
            throw new Refused("release.outside-consent");
        if (step == ReleaseStep.REST && !hasCard(request, referral))
            throw new Refused("release.card-first");
        return consent;
    }

    /** By the sealed card itself, which no row can stand in for. */
    private boolean hasCard(RequestId request, UUID referral) {
        return releases.isDone(referral, ReleaseStep.CARD)
                && objects.get(ObjectKind.CARD, referral, request, keys.offer(referral))
                        .isPresent();
    }

    private void releaseCard(RequestId request, UUID referral) {
        Answers card = Disclosures.card(access.parties(request).answers());
        objects.put(
                ObjectKind.CARD,
                referral,
                request,
                keys.offer(referral),
                AnswersJson.write(card),
                actor.id());
    }

    private void releaseRest(
            RequestId request, UUID referral, Consent consent, Map<UUID, PublicKeys> people) {
        Set<UUID> offered =
                grants.ofReferral(referral).stream()
                        .map(GrantRow::recipient)
                        .collect(Collectors.toSet());
        if (people.isEmpty() || !offered.containsAll(people.keySet()))
            throw new Refused("release.no-offer");
        DataKey key = keys.disclosed(referral);
        // No more is opened than was agreed to: each look stands in the ledger.
        Set<ConsentScope> scope = consent.scope();
        Answers rest =
                Disclosures.rest(
                        scope,
                        access.parties(request).answers(),
                        scope.contains(ConsentScope.CONTENT)
                                ? access.content(request).answers()
                                : Answers.none(),
                        reached(request, scope));
        objects.put(ObjectKind.REST, referral, request, key, AnswersJson.write(rest), actor.id());
        people.forEach((person, publicKeys) ->
                keys.grant(referral, person, publicKeys, Compartment.DISCLOSED, key));
    }

    private Answers reached(RequestId request, Set<ConsentScope> scope) {
        if (scope.contains(ConsentScope.CONTACT)) return access.identity(request).answers();
        return scope.contains(ConsentScope.CONTENT) ? access.place(request) : Answers.none();
    }

    /** Whether anybody of the member holds a grant of it now. */
    @Transactional(readOnly = true)
    public boolean isGranted(UUID referral) {
        return !grants.ofReferral(referral).isEmpty();
    }

    /** Takes everything of this referral away from the member: shred keys and grants are gone. */
    public void revoke(UUID referral) {
        Set<UUID> held =
                grants.ofReferral(referral).stream().map(GrantRow::id).collect(Collectors.toSet());
        grants.delete(held);
        if (!held.isEmpty()) keyvault.destroy(held);
        ledger.record(actor.act("referral.revoked", referral));
    }

    private static String code(ReleaseStep step) {
        return step == ReleaseStep.CARD ? "card" : "rest";
    }
}
