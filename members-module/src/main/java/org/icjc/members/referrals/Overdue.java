package org.icjc.members.referrals;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import org.icjc.kernel.jobs.Jobs;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends offers and consents whose last day has passed. A job sets a state; it never seals. */
@Component
@OnPart(Part.WORKER)
class Overdue implements Recurring {
    private final ReferralRows rows;
    private final Jobs jobs;
    private final Ledger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Overdue(
            ReferralRows rows,
            Jobs jobs,
            Ledger ledger,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.jobs = jobs;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "members-overdue";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        end(
                rows.in(ReferralState.OFFERED).stream()
                        .filter(each -> passed(each.answerBy()))
                        .toList(),
                ReferralState.LAPSED,
                "referral.lapsed");
        end(
                rows.in(ReferralState.AWAITING_CONSENT).stream()
                        .filter(each -> passed(each.consentBy()))
                        .toList(),
                ReferralState.REFUSED,
                "referral.consent-expired");
    }

    private boolean passed(@Nullable LocalDate last) {
        return last != null && last.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private void end(List<Referral> overdue, ReferralState to, String kind) {
        for (Referral referral : overdue)
            transaction.executeWithoutResult(_ -> {
                rows.step(
                        referral, to, ReferralActor.SYSTEM, EnumSet.of(ReferralGuard.TIME_PASSED));
                CloseAccess.enqueue(jobs, referral.id(), clock.instant());
                TellLead.enqueue(jobs, referral.id(), clock.instant());
                ledger.record(Act.of(kind, ActorRole.SYSTEM, null, referral.request()));
            });
    }
}
