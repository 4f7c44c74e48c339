package org.icjc.members.matching;

/** What a conflict check says; the later, the worse. */
public enum Verdict {
    CLEAR,
    POSSIBLE,
    BLOCKED;

    Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
