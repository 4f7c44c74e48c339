package org.icjc.requests.access;

/**
 * A piece of what a requester is shown, sealed so that every reader reads it in the own language: a
 * word of the program by its key, a language by its tag, and only what somebody wrote as text.
 */
public sealed interface Phrase {

    /** A word by its key in the texts, such as a label or a code of a list. */
    record Word(String key) implements Phrase {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * A language that is spoken.
     *
     * @param tag BCP 47
     * @param level CEFR, or empty
     */
    record Spoken(String tag, String level) implements Phrase {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }

    /**
     * Somebody's own words.
     *
     * @param language BCP 47; empty where it is not known
     */
    record Written(String text, String language) implements Phrase {
        @Override
        public String toString() {
            return "[confidential]";
        }
    }
}
