package org.icjc.vault;

/** What a typed return code turned out to be. None of them says what was typed. */
public sealed interface ReturnCodeReading {
    /** Words and check agree. Whether a request belongs to it, only the lookup tells. */
    record Valid(ReturnCode code) implements ReturnCodeReading {}

    /**
     * One word is not on the list.
     *
     * @param position of the first such word, 1 to 12
     */
    record UnknownWord(int position) implements ReturnCodeReading {}

    /** Right in length, but it cannot be: at least one slip. */
    record Mistyped() implements ReturnCodeReading {}

    /**
     * Too much or too little was typed.
     *
     * @param given words or characters that were typed
     * @param expected 12 words or 28 characters
     */
    record WrongLength(int given, int expected) implements ReturnCodeReading {}
}
