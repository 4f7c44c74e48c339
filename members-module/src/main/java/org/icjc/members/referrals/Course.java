package org.icjc.members.referrals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.request.By;
import org.icjc.requests.request.CaseLead;
import org.icjc.requests.request.Guard;
import org.icjc.requests.request.Lifecycle;
import org.icjc.requests.request.StepReason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case lead's steps from routing to the end: what the referrals of a request allow. */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class Course {
    private final ReferralRows rows;
    private final CaseLead lead;

    Course(ReferralRows rows, CaseLead lead) {
        this.rows = rows;
        this.lead = lead;
    }

    /** The steps that lead out of a state and belong to a case lead, whatever holds them up. */
    public static List<RequestState> open(RequestState from) {
        return Lifecycle.from(from).stream()
                .filter(step -> step.by() == By.LEAD)
                .map(Lifecycle.Step::to)
                .toList();
    }

    /**
     * Takes the step.
     *
     * @throws Refused {@code members.course.nobody-began} while no member has confirmed that it
     *     begins; the lifecycle's own refusals
     */
    public void take(RequestId request, RequestState to, StepReason reason) {
        List<Referral> all = rows.ofRequest(request.value());
        if (to == RequestState.IN_DELIVERY && all.stream().noneMatch(Course::begun))
            throw new Refused("members.course.nobody-began");
        lead.advance(request, to, met(all), reason);
    }

    private static boolean begun(Referral referral) {
        return referral.state() == ReferralState.ENGAGED;
    }

    private static Set<Guard> met(List<Referral> all) {
        // Who leads is clear of conflict; the step itself asks for that again.
        Set<Guard> met = EnumSet.of(Guard.CLEAR_OF_CONFLICT);
        if (all.stream().noneMatch(each -> each.state().isLive()))
            met.add(Guard.NOBODY_LEFT_TO_ASK);
        if (all.stream().anyMatch(Course::delivers)) met.add(Guard.DELIVERED);
        if (all.stream().anyMatch(Course::isLost)) met.add(Guard.MEMBER_LOST);
        return met;
    }

    // That all was delivered is the lead's word; that somebody could deliver is seen here.
    private static boolean delivers(Referral referral) {
        return begun(referral) || referral.state() == ReferralState.ENDED;
    }

    private static boolean isLost(Referral referral) {
        return referral.disclosedAt() != null && !referral.state().isLive();
    }
}
