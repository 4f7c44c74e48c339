package org.icjc.members.matching;

import java.util.Locale;

/** A way in which support can take place. */
public enum Mode {
    IN_PERSON,
    REMOTE,
    PAPER;

    /** The stable code, lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
