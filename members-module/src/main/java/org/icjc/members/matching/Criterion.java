package org.icjc.members.matching;

import java.util.Locale;

/** The ten criteria of a match card, in the order of the table of weights, which breaks ties. */
public enum Criterion {
    TOPICS,
    TRADITION,
    LANGUAGE,
    REGION,
    KINDS,
    EXPERIENCE,
    FORMAT,
    CAPACITY,
    ROTATION,
    ANSWERS;

    /** The stable code, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name on the screen. */
    public String messageKey() {
        return "match.crit." + code();
    }

    static Criterion of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
