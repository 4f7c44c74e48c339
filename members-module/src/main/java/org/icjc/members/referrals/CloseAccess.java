package org.icjc.members.referrals;

import java.time.Instant;
import java.util.UUID;
import org.icjc.kernel.jobs.JobHandler;
import org.icjc.kernel.jobs.Jobs;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.ReferralId;
import org.icjc.requests.access.MemberGrants;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys the member's keys to a referral that is closed to it: after an answer that ran out, a
 * "no", a step aside, or while a conflict is looked at. The portal cannot do it itself, and refuses
 * by the state until it is done.
 */
@Component
@OnPart(Part.WORKER)
public class CloseAccess implements JobHandler {
    private static final String TASK = "members-close-access";

    private final ReferralRows rows;
    private final MemberGrants grants;

    CloseAccess(ReferralRows rows, MemberGrants grants) {
        this.rows = rows;
        this.grants = grants;
    }

    /** With the transaction that closes the referral. */
    public static void enqueue(Jobs jobs, ReferralId referral, Instant at) {
        jobs.enqueue(TASK, referral.value().toString(), null, at);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    @Transactional
    public void run(String instance, byte[] data) {
        ReferralId referral = new ReferralId(UUID.fromString(instance));
        if (ReferralState.BRIEF_OPEN.contains(rows.get(referral).state())) return;
        grants.takeAway(referral.value());
    }
}
