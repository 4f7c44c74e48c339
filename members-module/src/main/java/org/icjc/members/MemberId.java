package org.icjc.members;

import java.util.UUID;

/** A member organisation. Its directory entry may be public, so the id tells nothing secret. */
public record MemberId(UUID value) {
    public static MemberId mint() {
        return new MemberId(UUID.randomUUID());
    }
}
