package org.icjc.members.referrals;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.jobs.Notices;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.access.Leads;
import org.icjc.requests.access.MemberGrants;
import org.icjc.requests.access.ReferralFollower;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings referrals after what their requester did, and ends them with their request. Requests know
 * no member; a job of the same transaction comes here. The states that it sets are plain, and prove
 * nothing: whoever releases verifies the signature of the consent.
 */
@Component
@OnPart(Part.WORKER)
@Transactional
class Follow implements ReferralFollower {
    private final ReferralRows rows;
    private final Holders holders;
    private final MemberGrants grants;
    private final Leads leads;
    private final Notices notices;
    private final Ledger ledger;

    Follow(
            ReferralRows rows,
            Holders holders,
            MemberGrants grants,
            Leads leads,
            Notices notices,
            Ledger ledger) {
        this.rows = rows;
        this.holders = holders;
        this.grants = grants;
        this.leads = leads;
        this.notices = notices;
        this.ledger = ledger;
    }

    @Override
    public void consent(UUID id, ConsentState now) {
        rows.find(id).ifPresent(referral -> follow(referral, now));
    }

    private void follow(Referral referral, ConsentState now) {
        boolean waiting = referral.state() == ReferralState.AWAITING_CONSENT;
        switch (now) {
            case ASKED -> {}
            case CONSENTED -> {
                if (waiting)
                    step(
                            referral,
                            ReferralState.CONSENTED,
                            EnumSet.of(ReferralGuard.CONSENT_SIGNED));
            }
            case REFUSED -> {
                if (waiting) close(referral, ReferralState.REFUSED);
            }
            case EXPIRED -> {
                if (waiting) expire(referral);
            }
            case WITHDRAWN -> {
                if (waiting) close(referral, ReferralState.REFUSED);
                else if (wasAgreed(referral)) close(referral, ReferralState.REVOKED);
            }
        }
    }

    private static boolean wasAgreed(Referral referral) {
        ReferralState before = referral.beforeCheck();
        return ReferralState.REVOCABLE.contains(before == null ? referral.state() : before);
    }

    // Nobody acted whose act told the lead.
    private void expire(Referral referral) {
        close(referral, ReferralState.REFUSED);
        leads.of(new RequestId(referral.request())).ifPresent(notices::tell);
    }

    private void close(Referral referral, ReferralState to) {
        step(referral, to, EnumSet.noneOf(ReferralGuard.class));
        grants.takeAway(referral.id().value());
        tell(referral);
    }

    private void step(Referral referral, ReferralState to, Set<ReferralGuard> met) {
        rows.step(referral, to, ReferralActor.REQUESTER, met);
    }

    /** Copies may be with those who signed: they are asked to look, and find it closed. */
    private void tell(Referral referral) {
        holders.of(referral.id()).forEach(notices::tell);
    }

    @Override
    public void ended(RequestId request, RequestState now) {
        for (Referral referral : rows.ofRequest(request.value())) {
            if (!referral.state().isLive()) continue;
            if (referral.state() == ReferralState.PROPOSED) rows.takeBack(referral.id());
            else end(referral, now);
        }
    }

    private void end(Referral referral, RequestState now) {
        ReferralState to = endOf(referral, now);
        rows.step(referral, to, ReferralActor.SYSTEM, EnumSet.of(ReferralGuard.REQUEST_ENDED));
        grants.takeAway(referral.id().value());
        tell(referral);
        ledger.record(
                Act.of("referral.closed", ActorRole.SYSTEM, null, referral.request())
                        .because("request-ended"));
    }

    private static ReferralState endOf(Referral referral, RequestState now) {
        if (!wasAgreed(referral)) return ReferralState.RECALLED;
        return now == RequestState.CLOSED && referral.state() == ReferralState.ENGAGED
                ? ReferralState.ENDED
                : ReferralState.REVOKED;
    }
}
