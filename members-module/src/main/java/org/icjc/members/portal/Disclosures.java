package org.icjc.members.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.jobs.Jobs;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.members.ReferralId;
import org.icjc.members.referrals.CloseAccess;
import org.icjc.members.referrals.MemberSignatures;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralActor;
import org.icjc.members.referrals.ReferralGuard;
import org.icjc.members.referrals.ReferralPeople;
import org.icjc.members.referrals.ReferralRows;
import org.icjc.members.referrals.ReferralState;
import org.icjc.members.referrals.TellLead;
import org.icjc.requests.access.Disclosure;
import org.icjc.requests.access.OfferReader;
import org.icjc.vault.PublicKeys;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was shared with the reader's organisation, and only that: first who asks, then, after this
 * person's own declaration, the rest.
 */
@Service
@OnPart(Part.PORTAL)
@Transactional
@PreAuthorize("hasRole('MEMBER')")
public class Disclosures {
    private final Organisation organisation;
    private final Offers offers;
    private final ReferralRows rows;
    private final ReferralPeople people;
    private final MemberSignatures signatures;
    private final OfferReader reader;
    private final CurrentPerson person;
    private final Jobs jobs;
    private final Ledger ledger;
    private final Clock clock;

    Disclosures(
            Organisation organisation,
            Offers offers,
            ReferralRows rows,
            ReferralPeople people,
            MemberSignatures signatures,
            OfferReader reader,
            CurrentPerson person,
            Jobs jobs,
            Ledger ledger,
            Clock clock) {
        this.organisation = organisation;
        this.offers = offers;
        this.rows = rows;
        this.people = people;
        this.signatures = signatures;
        this.reader = reader;
        this.person = person;
        this.jobs = jobs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Referrals of which something was released to this person's organisation, newest first. */
    @Transactional(readOnly = true)
    public List<Referral> list() {
        return offers.list().stream()
                .filter(each -> ReferralState.RELEASED.contains(each.state()))
                .toList();
    }

    /** What each of the own people has signed and declared. */
    @Transactional(readOnly = true)
    public List<ReferralPeople.Row> people(ReferralId id) {
        offers.get(id);
        return people.of(id);
    }

    /** When this person signed the undertaking; empty unless it is this person's signature. */
    @Transactional(readOnly = true)
    public Optional<Instant> undertaken(ReferralId id) {
        return own(id).filter(row -> signatures.hasUndertaken(id, row, ownKeys()))
                .map(ReferralPeople.Row::undertakenAt);
    }

    /** Whether this person declared "none", by his or her own signature. */
    @Transactional(readOnly = true)
    public boolean hasDeclaredNone(ReferralId id) {
        return own(id).filter(row -> signatures.hasDeclaredNone(id, row, ownKeys())).isPresent();
    }

    private Optional<ReferralPeople.Row> own(ReferralId id) {
        return people(id).stream().filter(row -> row.person().equals(me())).findFirst();
    }

    private PublicKeys ownKeys() {
        return person.keys().publicKeys();
    }

    /** Signs the undertaking with this person's own key, over its exact words. */
    public void undertake(ReferralId id) {
        Referral referral = offers.get(id);
        if (referral.state() == ReferralState.OFFERED) throw new Refused("members.step.none");
        people.undertake(id, me(), person.keys().sign(signatures.undertaking(id, me())));
        TellLead.enqueue(jobs, id, clock.instant());
        record("undertaking.signed", referral);
    }

    /** Who asks and which States are concerned. */
    public Answers card(ReferralId id) {
        released(id);
        return reader.card(id.value()).map(Disclosure::answers).orElseThrow(NotThere::new);
    }

    /**
     * "None", knowing who asks, signed with this person's own key: the committee may then release
     * the rest to this person.
     */
    public void declareNone(ReferralId id) {
        Referral referral = released(id);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        people.declareNone(id, me(), at, person.keys().sign(signatures.none(id, me(), at)));
        TellLead.enqueue(jobs, id, clock.instant());
        record("referral.declared-none", referral);
    }

    /** Without a reason; then it closes to all of the organisation. */
    public void stepAside(ReferralId id) {
        Referral referral = released(id);
        people.stepAside(id, me());
        step(referral, ReferralState.RETURNED);
        CloseAccess.enqueue(jobs, id, clock.instant());
        record("referral.stepped-aside", referral);
    }

    /** What the requester agreed to share; empty until it was released to this person. */
    public Optional<Answers> rest(ReferralId id) {
        released(id);
        if (!hasDeclaredNone(id)) return Optional.empty();
        Optional<Answers> rest = reader.disclosed(id.value()).map(Disclosure::answers);
        if (rest.isPresent()) people.opened(id, me());
        return rest;
    }

    /** The organisation takes it on. */
    public void confirmStart(ReferralId id) {
        Referral referral = released(id);
        step(
                referral,
                ReferralState.ENGAGED,
                hasDeclaredNone(id)
                        ? new ReferralGuard[] {ReferralGuard.DECLARED_ON_PARTIES}
                        : new ReferralGuard[0]);
        record("referral.engaged", referral);
    }

    /** Gives it back; the keys to it are destroyed. */
    public void handBack(ReferralId id) {
        Referral referral = released(id);
        step(referral, ReferralState.RETURNED);
        CloseAccess.enqueue(jobs, id, clock.instant());
        record("referral.returned", referral);
    }

    private Referral released(ReferralId id) {
        Referral referral = offers.get(id);
        if (!ReferralState.RELEASED.contains(referral.state())) throw new NotThere();
        return referral;
    }

    private void step(Referral referral, ReferralState to, ReferralGuard... met) {
        organisation.bind();
        Set<ReferralGuard> guards = EnumSet.noneOf(ReferralGuard.class);
        guards.addAll(List.of(met));
        rows.step(referral, to, ReferralActor.MEMBER, guards);
    }

    private UUID me() {
        return person.id().value();
    }

    private void record(String kind, Referral referral) {
        ledger.record(Act.of(kind, ActorRole.MEMBER, me(), referral.request()));
    }
}
