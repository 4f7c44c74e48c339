package org.icjc.kernel.taxonomy;

/** The six levels of the Common European Framework; {@link #level()} counts them from 1. */
public enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2;

    /** 1 for A1 … 6 for C2. */
    public int level() {
        return ordinal() + 1;
    }

    /** The level of that number, 1 to 6. */
    public static Cefr of(int level) {
        return values()[level - 1];
    }
}
