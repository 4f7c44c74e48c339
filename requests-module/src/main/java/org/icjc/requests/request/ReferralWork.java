package org.icjc.requests.request;

import java.util.Collection;
import java.util.Map;
import org.icjc.requests.RequestId;

/**
 * What the lead of a request has to do next for its referrals. Requests know no member: who does
 * implements this, by states and times alone. A state proves nothing: the act itself verifies.
 */
public interface ReferralWork {
    /** An act of the lead, the most pressing first. Names as {@link Inbox.Task} has them. */
    enum Act {
        /** A person of the member promised, or declared "none", and no release is proposed. */
        PROPOSE_RELEASE,
        /** A member is interested, and the requester was not asked. */
        ASK_CONSENT,
        /** Nobody is asked who may still take it on; who comes next stands on the list. */
        OFFER_TO_NEXT,
        /** Nobody is asked, and nobody is left on the list. */
        FIND_MEMBERS;

        Inbox.Task task() {
            return Inbox.Task.valueOf(name());
        }
    }

    /** One act for each of these requests; none for those whose referrals wait for others. */
    Map<RequestId, Act> of(Collection<RequestId> requests);
}
