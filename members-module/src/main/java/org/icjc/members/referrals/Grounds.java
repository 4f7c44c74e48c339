package org.icjc.members.referrals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Entry;
import org.icjc.ledger.Ledger;
import org.icjc.members.MemberId;
import org.icjc.members.directory.Directory;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.ReferralSeals;
import org.springframework.stereotype.Component;

/**
 * On what a key is given to a member: sealed and signed facts, opened in the session that gives it.
 * A state or a time in a row is the word of whoever writes the database, and proves nothing.
 */
@Component
@OnPart(Part.DESK)
class Grounds {
    private static final List<ReferralGuard> DEMANDED =
            List.of(
                    ReferralGuard.CLEAR_OF_CONFLICT,
                    ReferralGuard.MEMBERSHIP_ALLOWS_OFFERS,
                    ReferralGuard.OWN_CONFLICTS_DECLARED,
                    ReferralGuard.CONSENT_SIGNED,
                    ReferralGuard.STILL_GOING);

    private static final Set<ReferralState> BEFORE_AN_ANSWER =
            Set.of(ReferralState.PROPOSED, ReferralState.OFFERED);

    private static final Set<ReferralState> BEFORE_CONSENT =
            Set.of(ReferralState.PROPOSED, ReferralState.OFFERED, ReferralState.INTERESTED);

    private final SealedVerdicts verdicts;
    private final ReferralSeals seals;
    private final Directory directory;
    private final Ledger ledger;

    Grounds(SealedVerdicts verdicts, ReferralSeals seals, Directory directory, Ledger ledger) {
        this.verdicts = verdicts;
        this.seals = seals;
        this.directory = directory;
        this.ledger = ledger;
    }

    /**
     * All that must hold before a key is given, whatever the step.
     *
     * @return what holds
     * @throws Refused with the first that does not hold; {@code consent.forged}, {@code
     *     consent.other-member} or {@code release.no-consent} if a consent is there that is not the
     *     requester's, not for this member, or over
     */
    Set<ReferralGuard> demand(Referral referral) {
        Set<ReferralGuard> met = of(referral);
        for (ReferralGuard each : DEMANDED)
            if (!met.contains(each)) throw new Refused(each.refusal());
        return met;
    }

    /** What holds of it now. */
    Set<ReferralGuard> of(Referral referral) {
        Optional<Verdicts> sealed = verdicts.of(new RequestId(referral.request()));
        Optional<Verdicts.Look> look = sealed.flatMap(each -> each.lookAt(referral.id()));
        Set<ReferralGuard> met = EnumSet.noneOf(ReferralGuard.class);
        if (isCleared(sealed, referral.member()) && look.stream().allMatch(Verdicts.Look::cleared))
            met.add(ReferralGuard.CLEAR_OF_CONFLICT);
        if (allowsOffers(referral.member())) met.add(ReferralGuard.MEMBERSHIP_ALLOWS_OFFERS);
        if (isFreeOfTies(referral, look)) met.add(ReferralGuard.OWN_CONFLICTS_DECLARED);
        List<Entry> record = ledger.of(referral.id().value());
        if (isCoveredByConsent(referral, record)) met.add(ReferralGuard.CONSENT_SIGNED);
        if (!has(record, ReferralRows.OVER)) met.add(ReferralGuard.STILL_GOING);
        return met;
    }

    /** Whether the sealed verdict lets the member be asked. */
    boolean isCleared(RequestId request, MemberId member) {
        return isCleared(verdicts.of(request), member);
    }

    private static boolean isCleared(Optional<Verdicts> verdicts, MemberId member) {
        return verdicts.flatMap(all -> all.of(member)).filter(Verdicts.Of::mayBeAsked).isPresent();
    }

    private boolean allowsOffers(MemberId member) {
        return directory.find(member).filter(it -> it.member().state().allowsOffers()).isPresent();
    }

    // A possible tie goes on with the conflict officer's sealed word on this very answer.
    private boolean isFreeOfTies(Referral referral, Optional<Verdicts.Look> look) {
        Optional<OfferAnswer> answer = seals.answerOf(referral.id().value()).map(OfferAnswer::read);
        if (answer.isEmpty()) return BEFORE_AN_ANSWER.contains(referral.state());
        if (answer.get().interest() == OfferAnswer.Interest.NO) return false;
        return switch (answer.get().ties()) {
            case NONE -> true;
            case YES -> false;
            case POSSIBLE ->
                    look.filter(Verdicts.Look::cleared)
                            .filter(it -> it.answer() == verdicts.lastAnswer(referral.id()))
                            .isPresent();
        };
    }

    // OFFER opens who asks as well, once that was released: who was ever asked for leave gives it.
    private boolean isCoveredByConsent(Referral referral, List<Entry> record) {
        UUID id = referral.id().value();
        boolean asked =
                !BEFORE_CONSENT.contains(referral.state())
                        || seals.consentState(id).isPresent()
                        || has(record, "consent.asked");
        if (!asked) return true;
        if (seals.consentOf(id).isEmpty()) return false;
        seals.consentInForce(id, referral.member().value());
        return true;
    }

    private static boolean has(List<Entry> record, String kind) {
        return record.stream().anyMatch(entry -> entry.kind().equals(kind));
    }
}
