package org.icjc.members.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.jspecify.annotations.Nullable;

/**
 * One request offered to one member organisation: states and times. What was offered and answered
 * is sealed with the request.
 *
 * @param request opaque here: the id of a request
 * @param beforeCheck where a conflict check leads back to; null outside of one
 * @param answerBy last day for the member's answer
 * @param consentBy last day for the requester's answer
 */
public record Referral(
        ReferralId id,
        UUID request,
        MemberId member,
        ReferralState state,
        @Nullable ReferralState beforeCheck,
        Instant proposedAt,
        @Nullable Instant offeredAt,
        @Nullable LocalDate answerBy,
        @Nullable Instant answeredAt,
        @Nullable LocalDate consentBy,
        @Nullable Instant consentedAt,
        @Nullable Instant disclosedAt,
        @Nullable Instant endedAt) {

    /** The member was asked, whatever came of it. */
    public boolean wasAsked() {
        return offeredAt != null;
    }
}
