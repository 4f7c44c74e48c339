package org.icjc.members.referrals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.jobs.Notices;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.icjc.members.directory.Directory;
import org.icjc.members.directory.Entry;
import org.icjc.members.matching.MatchCard;
import org.icjc.requests.RequestId;
import org.icjc.requests.WorkingDays;
import org.icjc.requests.access.ReferralSeals;
import org.icjc.requests.request.Briefs;
import org.icjc.vault.PublicKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking member organisations, for the committee. Whoever acts here holds the request's keys: his
 * or her session seals and grants.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class Referrals {
    /** Working days a member has for its answer. */
    public static final int DAYS_TO_ANSWER = 5;

    /** Days a requester has to consent; as in the requests module. */
    static final int DAYS_TO_CONSENT = 30;

    private final ReferralRows rows;
    private final ReferralSeals seals;
    private final SealedVerdicts verdicts;
    private final Grounds grounds;
    private final DecidedCards decided;
    private final ObjectProvider<Briefs> briefs;
    private final Directory directory;
    private final MemberPeople people;
    private final Notices notices;
    private final CurrentPerson person;
    private final Ledger ledger;
    private final Clock clock;

    Referrals(
            ReferralRows rows,
            ReferralSeals seals,
            SealedVerdicts verdicts,
            Grounds grounds,
            DecidedCards decided,
            ObjectProvider<Briefs> briefs,
            Directory directory,
            MemberPeople people,
            Notices notices,
            CurrentPerson person,
            Ledger ledger,
            Clock clock) {
        this.rows = rows;
        this.seals = seals;
        this.verdicts = verdicts;
        this.grounds = grounds;
        this.decided = decided;
        this.briefs = briefs;
        this.directory = directory;
        this.people = people;
        this.notices = notices;
        this.person = person;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Referral> of(RequestId request) {
        return rows.ofRequest(request.value());
    }

    /**
     * Puts a member on the list of those to be asked; the card as decided is sealed.
     *
     * @param inSpiteOf reason for going on in spite of a rule that is not passed; empty if all are
     * @throws Refused unless the sealed verdict is clear or was cleared
     */
    public ReferralId propose(RequestId request, MatchCard card, String inSpiteOf) {
        MemberId member = Cards.id(card);
        if (!grounds.isCleared(request, member))
            throw new Refused(ReferralGuard.CLEAR_OF_CONFLICT.refusal());
        Overrides.check(card, inSpiteOf);
        ReferralId id = ReferralId.mint();
        rows.propose(id, request.value(), member, person.id().value());
        seals.newReferral(request, id.value());
        decided.add(request, id, card, inSpiteOf);
        record("referral.proposed", request.value());
        return id;
    }

    /** Takes a member off the list that was not asked yet. It never learns that it stood there. */
    public void takeOff(ReferralId id) {
        Referral referral = rows.get(id);
        if (referral.state() != ReferralState.PROPOSED) throw new Refused("members.step.none");
        rows.takeBack(id);
        record("referral.taken-off", referral.request());
    }

    /**
     * Asks the member: seals the approved brief to its vouched people. The mail says nothing.
     *
     * @throws Refused with what is missing: verdict, membership, approved brief, vouched people
     */
    public void offer(ReferralId id) {
        Referral referral = rows.get(id);
        RequestId request = new RequestId(referral.request());
        Map<UUID, PublicKeys> recipients = people.vouched(referral.member());
        Set<ReferralGuard> met = grounds.demand(referral);
        if (briefs.getObject().approved(request).isPresent()) met.add(ReferralGuard.BRIEF_APPROVED);
        if (!recipients.isEmpty()) met.add(ReferralGuard.PEOPLE_VOUCHED);
        rows.offered(referral, WorkingDays.after(today(), DAYS_TO_ANSWER), met);
        seals.sealBrief(id.value());
        recipients.forEach((who, keys) -> seals.grantOffer(id.value(), who, keys));
        recipients.keySet().forEach(notices::tell);
        record("referral.offered", referral.request());
    }

    /** Whom an offer would reach now: people of the member, vouched for by two. */
    @Transactional(readOnly = true)
    public int reachable(MemberId member) {
        return people.vouched(member).size();
    }

    /** Whether any of the member's people holds keys to it now. */
    @Transactional(readOnly = true)
    public boolean isOpen(ReferralId id) {
        return seals.isGranted(id.value());
    }

    /** The member's answer, in this session. Empty until it answered. */
    @Transactional(readOnly = true)
    public Optional<OfferAnswer> answer(ReferralId id) {
        Referral referral = rows.get(id);
        if (!referral.wasAsked()) return Optional.empty();
        return seals.answerOf(id.value()).map(OfferAnswer::read);
    }

    /** Shows the interested member to the requester and asks for consent. */
    public void askConsent(ReferralId id) {
        Referral referral = rows.get(id);
        OfferAnswer answer = answer(id).orElseThrow(() -> new Refused("members.step.none"));
        rows.consentAsked(referral, today().plusDays(DAYS_TO_CONSENT), grounds.of(referral));
        seals.sealForRequester(id.value(), InterestWords.of(entry(referral.member()), answer));
        record("referral.consent-asked", referral.request());
    }

    public void notChosen(ReferralId id) {
        end(id, ReferralState.NOT_CHOSEN, EnumSet.noneOf(ReferralGuard.class), "not-chosen");
    }

    /** Takes an offer back; the member's keys to it are destroyed. */
    public void recall(ReferralId id) {
        end(id, ReferralState.RECALLED, EnumSet.of(ReferralGuard.REASON_GIVEN), "recalled");
    }

    /** After consent: the member loses what it had, and is asked to destroy its copies. */
    public void revoke(ReferralId id) {
        end(id, ReferralState.REVOKED, EnumSet.noneOf(ReferralGuard.class), "revoked");
    }

    /** The engagement is over, or what was handed back is settled. */
    public void end(ReferralId id) {
        end(id, ReferralState.ENDED, EnumSet.noneOf(ReferralGuard.class), "ended");
    }

    private void end(ReferralId id, ReferralState to, Set<ReferralGuard> met, String kind) {
        Referral referral = rows.get(id);
        rows.step(referral, to, ReferralActor.COMMITTEE, met);
        if (referral.wasAsked()) {
            seals.revoke(id.value());
            people.of(referral.member()).forEach(each -> notices.tell(each.id().value()));
        }
        record("referral." + kind, referral.request());
    }

    /** Changed parties or a declaration: access is closed first, then looked at. */
    public void checkAgain(ReferralId id) {
        Referral referral = rows.get(id);
        rows.step(
                referral,
                ReferralState.CONFLICT_CHECK,
                ReferralActor.COMMITTEE,
                EnumSet.noneOf(ReferralGuard.class));
        verdicts.stopped(referral);
        if (referral.wasAsked()) seals.revoke(id.value());
        record("referral.checked-again", referral.request());
    }

    /**
     * After a cleared check the member's people get their keys to the brief anew. The same key
     * opens who asks, once that was released: so all is asked for again, whatever the row's state
     * says.
     *
     * @throws Refused with the first ground that does not hold
     */
    public void openAgain(ReferralId id) {
        Referral referral = rows.get(id);
        if (!ReferralState.BRIEF_OPEN.contains(referral.state()))
            throw new Refused("members.step.none");
        grounds.demand(referral);
        seals.revoke(id.value());
        people.vouched(referral.member())
                .forEach((who, keys) -> seals.grantOffer(id.value(), who, keys));
        record("referral.opened-again", referral.request());
    }

    private Entry entry(MemberId member) {
        return directory.find(member).orElseThrow(NotThere::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void record(String kind, UUID request) {
        ledger.record(Act.of(kind, ActorRole.COMMITTEE_MEMBER, person.id().value(), request));
    }
}
