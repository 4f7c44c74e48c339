package org.icjc.members.referrals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.icjc.members.ReferralId;

/** "None", said by one of the member's people who knows who asks; signed, each alone. */
final class NoneDeclared {
    static final int VERSION = 1;

    private NoneDeclared() {}

    /** The exact bytes that are signed: which act, which referral, who, when. Frozen. */
    static byte[] bytes(ReferralId referral, UUID person, Instant at) {
        return "icjc/members/declared-none/%d\n%s\n%s\n%s"
                .formatted(VERSION, referral.value(), person, at)
                .getBytes(StandardCharsets.UTF_8);
    }
}
