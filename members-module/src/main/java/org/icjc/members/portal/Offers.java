package org.icjc.members.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.desk.session.CurrentPerson;
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
import org.icjc.members.referrals.OfferAnswer;
import org.icjc.members.referrals.Referral;
import org.icjc.members.referrals.ReferralActor;
import org.icjc.members.referrals.ReferralGuard;
import org.icjc.members.referrals.ReferralRows;
import org.icjc.members.referrals.ReferralState;
import org.icjc.requests.access.OfferReader;
import org.icjc.requests.request.BriefText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers to the reader's organisation: the brief alone, and the answer. Visible only to the people
 * it was granted to.
 */
@Service
@OnPart(Part.PORTAL)
@Transactional
@PreAuthorize("hasRole('MEMBER')")
public class Offers {
    private final Organisation organisation;
    private final ReferralRows rows;
    private final OfferReader reader;
    private final CurrentPerson person;
    private final Jobs jobs;
    private final Ledger ledger;
    private final Clock clock;

    Offers(
            Organisation organisation,
            ReferralRows rows,
            OfferReader reader,
            CurrentPerson person,
            Jobs jobs,
            Ledger ledger,
            Clock clock) {
        this.organisation = organisation;
        this.rows = rows;
        this.reader = reader;
        this.person = person;
        this.jobs = jobs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Offers that this person may open, newest first. */
    @Transactional(readOnly = true)
    public List<Referral> list() {
        organisation.bind();
        Set<UUID> granted = Set.copyOf(reader.referrals());
        return rows.visible().stream()
                .filter(each -> ReferralState.BRIEF_OPEN.contains(each.state()))
                .filter(each -> granted.contains(each.id().value()))
                .toList();
    }

    /** How many wait for an answer. */
    @Transactional(readOnly = true)
    public int waiting() {
        return (int) list().stream().filter(each -> each.state() == ReferralState.OFFERED).count();
    }

    /**
     * @throws NotThere unless the brief is open to this person
     */
    @Transactional(readOnly = true)
    public Referral get(ReferralId id) {
        return list().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** The exact words that the requester approved. The look goes to the ledger. */
    public BriefText brief(ReferralId id) {
        get(id);
        return reader.brief(id.value()).map(BriefText::read).orElseThrow(NotThere::new);
    }

    /** The kind of support, if the brief tells it: the name of an offer in a list. */
    @Transactional(readOnly = true)
    public Optional<String> kind(ReferralId id) {
        get(id);
        return reader.briefInList(id.value()).map(BriefText::read).flatMap(Offers::kind);
    }

    /** The kind of support, if the brief tells it. */
    static Optional<String> kind(BriefText brief) {
        return brief.lines().stream()
                .filter(line -> line.question().equals("support-type"))
                .map(BriefText.Line::shown)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<OfferAnswer> answer(ReferralId id) {
        get(id);
        return reader.ownAnswer(id.value()).map(OfferAnswer::read);
    }

    /**
     * One answer for the organisation. "Possible" ties stop the referral until the conflict officer
     * has looked; "yes" steps aside.
     *
     * @throws Refused {@code members.portal.answer.already} if it was answered before: a form that
     *     was left open in another window sends nothing a second time
     */
    public void answer(ReferralId id, OfferAnswer answer) {
        Referral referral = get(id);
        if (referral.state() != ReferralState.OFFERED)
            throw new Refused("members.portal.answer.already");
        take(referral, answer);
    }

    /** Another answer than before, until the last day. */
    public void change(ReferralId id, OfferAnswer answer) {
        Referral referral = get(id);
        if (referral.state() != ReferralState.INTERESTED) throw new Refused("members.step.none");
        take(referral, answer);
    }

    private void take(Referral referral, OfferAnswer answer) {
        LocalDate last = referral.answerBy();
        boolean inTime = last != null && !today().isAfter(last);
        if (!inTime) throw new Refused(ReferralGuard.TIME_LEFT.refusal());
        boolean steps =
                answer.interest() != OfferAnswer.Interest.NO
                        && answer.ties() != OfferAnswer.Ties.YES;
        if (steps) interested(referral, answer);
        else {
            step(referral, ReferralState.DECLINED, ReferralGuard.REASON_GIVEN);
            close(referral.id());
        }
        record("referral.answered", referral);
        // Last: its function writes the ledger as its last statement.
        reader.answer(referral.id().value(), answer.bytes());
    }

    private void interested(Referral referral, OfferAnswer answer) {
        if (referral.state() == ReferralState.OFFERED)
            step(
                    referral,
                    ReferralState.INTERESTED,
                    ReferralGuard.OWN_CONFLICTS_DECLARED,
                    ReferralGuard.TIME_LEFT);
        if (answer.ties() == OfferAnswer.Ties.POSSIBLE) {
            step(rows.get(referral.id()), ReferralState.CONFLICT_CHECK);
            close(referral.id());
        }
    }

    private void step(Referral referral, ReferralState to, ReferralGuard... met) {
        Set<ReferralGuard> guards = EnumSet.noneOf(ReferralGuard.class);
        guards.addAll(List.of(met));
        rows.step(referral, to, ReferralActor.MEMBER, guards);
    }

    private void close(ReferralId id) {
        CloseAccess.enqueue(jobs, id, clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void record(String kind, Referral referral) {
        ledger.record(Act.of(kind, ActorRole.MEMBER, person.id().value(), referral.request()));
    }
}
