package org.icjc.members.matching;

import java.util.Locale;

/** How far a member's people travel: not at all, in the M49 region of its seat, anywhere. */
public enum Travel {
    NONE,
    REGION,
    WORLD;

    /** The stable code, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
