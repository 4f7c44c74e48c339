package org.icjc.requests.access;

import java.util.UUID;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;

/**
 * Brings referrals after their request, in the worker. Requests know no member: who does implements
 * this. Each call may come twice, and late.
 */
public interface ReferralFollower {
    /**
     * The requester answered for a member, took the consent back, or let the time pass. That a
     * consent is signed is verified by each session that uses it, not here: the worker has no key.
     */
    void consent(UUID referral, ConsentState now);

    /** The whole request came to an end: nothing of it stays open to a member. */
    void ended(RequestId request, RequestState now);
}
