package org.icjc.members.referrals;

import java.time.Instant;
import org.icjc.kernel.jobs.JobHandler;
import org.icjc.kernel.jobs.Jobs;
import org.icjc.kernel.jobs.Notices;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.ReferralId;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.Leads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the lead of a request by the content-free mail that one of its referrals waits. The portal
 * does not know who leads: it leaves a job behind.
 */
@Component
@OnPart(Part.WORKER)
public class TellLead implements JobHandler {
    private static final String TASK = "members-tell-lead";

    private final ReferralRows rows;
    private final Leads leads;
    private final Notices notices;

    TellLead(ReferralRows rows, Leads leads, Notices notices) {
        this.rows = rows;
        this.leads = leads;
        this.notices = notices;
    }

    /** With the transaction of what the lead is told of. */
    public static void enqueue(Jobs jobs, ReferralId referral, Instant at) {
        jobs.enqueueAnew(TASK, referral.value(), at);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    @Transactional
    public void run(String instance, byte[] data) {
        rows.find(Jobs.subject(instance))
                .flatMap(referral -> leads.of(new RequestId(referral.request())))
                .ifPresent(notices::tell);
    }
}
