package org.icjc.members;

import java.util.UUID;

/** One request offered to one member organisation. */
public record ReferralId(UUID value) {
    // Version 4 on purpose: a time-ordered id would tell when somebody was asked.
    public static ReferralId mint() {
        return new ReferralId(UUID.randomUUID());
    }
}
