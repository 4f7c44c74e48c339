package org.icjc.members;

/** Something that must be true before a step may be taken. */
public interface Guard {
    /** The key of the sentence that says what is missing. */
    String refusal();
}
