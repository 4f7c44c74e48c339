package org.icjc.members.referrals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.ConsentState;
import org.icjc.requests.access.ReferralSeals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings referrals after what their requester did: consent, refusal and withdrawal are written by
 * intake, which knows no member; the committee's next look takes the step.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class Follow {
    private final ReferralRows rows;
    private final ReferralSeals seals;

    Follow(ReferralRows rows, ReferralSeals seals) {
        this.rows = rows;
        this.seals = seals;
    }

    public void requester(RequestId request) {
        for (Referral referral : rows.ofRequest(request.value())) follow(referral);
    }

    private void follow(Referral referral) {
        Optional<ConsentState> state = seals.consentState(referral.id().value());
        if (state.isEmpty()) return;
        boolean waiting = referral.state() == ReferralState.AWAITING_CONSENT;
        switch (state.get()) {
            case ASKED -> {}
            case CONSENTED -> {
                if (waiting) step(referral, ReferralState.CONSENTED, signed(referral));
            }
            case REFUSED, EXPIRED -> {
                if (waiting) step(referral, ReferralState.REFUSED, none());
            }
            case WITHDRAWN -> {
                if (waiting) step(referral, ReferralState.REFUSED, none());
                else if (ReferralState.REVOCABLE.contains(referral.state()))
                    step(referral, ReferralState.REVOKED, none());
            }
        }
    }

    // Plain state alone moves nothing: the requester's signature is verified here.
    private Set<ReferralGuard> signed(Referral referral) {
        return seals.consentOf(referral.id().value()).isPresent()
                ? EnumSet.of(ReferralGuard.CONSENT_SIGNED)
                : none();
    }

    private static Set<ReferralGuard> none() {
        return EnumSet.noneOf(ReferralGuard.class);
    }

    private void step(Referral referral, ReferralState to, Set<ReferralGuard> met) {
        rows.step(referral, to, ReferralActor.REQUESTER, met);
    }
}
