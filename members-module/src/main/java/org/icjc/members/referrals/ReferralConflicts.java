package org.icjc.members.referrals;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.jobs.Jobs;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.members.ReferralId;
import org.icjc.requests.access.ConsentFollowed;
import org.icjc.requests.request.SettleReason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals stopped for a conflict check: the conflict officer lets them go on, or ends them. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasRole('CONFLICT_OFFICER')")
public class ReferralConflicts {
    private final ReferralRows rows;
    private final SealedVerdicts verdicts;
    private final CurrentPerson person;
    private final Jobs jobs;
    private final Ledger ledger;
    private final Clock clock;

    ReferralConflicts(
            ReferralRows rows,
            SealedVerdicts verdicts,
            CurrentPerson person,
            Jobs jobs,
            Ledger ledger,
            Clock clock) {
        this.rows = rows;
        this.verdicts = verdicts;
        this.person = person;
        this.jobs = jobs;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Referral> waiting() {
        return rows.in(ReferralState.CONFLICT_CHECK);
    }

    /**
     * Without a conflict it goes back to where it was, with a clearing sealed under PARTIES, and
     * the committee's next session opens it again to the member; with one it ends like any other
     * recall: the member is told no reason.
     */
    public void settle(ReferralId id, SettleReason reason) {
        Referral referral = rows.get(id);
        if (reason.clears()) clear(referral, reason);
        else recall(referral, reason);
    }

    private void clear(Referral referral, SettleReason reason) {
        ReferralState back = referral.beforeCheck();
        if (back == null) throw new Refused("members.step.none");
        rows.step(
                referral,
                back,
                ReferralActor.CONFLICT_OFFICER,
                EnumSet.of(ReferralGuard.CLEAR_OF_CONFLICT, ReferralGuard.BACK_WHERE_IT_WAS));
        verdicts.cleared(referral);
        // The requester may have answered meanwhile.
        ConsentFollowed.enqueue(jobs, referral.id().value(), clock.instant());
        record("referral.cleared", referral, reason);
    }

    private void recall(Referral referral, SettleReason reason) {
        rows.step(
                referral,
                ReferralState.RECALLED,
                ReferralActor.CONFLICT_OFFICER,
                EnumSet.of(ReferralGuard.REASON_GIVEN));
        record("referral.recalled", referral, reason);
    }

    private void record(String kind, Referral referral, SettleReason reason) {
        ledger.record(
                Act.of(kind, ActorRole.CONFLICT_OFFICER, person.id().value(), referral.request())
                        .because(reason.code()));
    }
}
