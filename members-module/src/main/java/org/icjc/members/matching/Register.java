package org.icjc.members.matching;

import java.util.Locale;

/** Whether a support type takes speaking or writing. */
public enum Register {
    SPEAK,
    WRITE;

    static Register of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
