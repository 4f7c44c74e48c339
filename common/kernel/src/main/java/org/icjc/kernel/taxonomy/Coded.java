package org.icjc.kernel.taxonomy;

import java.util.Optional;

/**
 * A value of a closed list: a stable code for storage and matching, a key for the text on a screen.
 */
public interface Coded {

    /** The stable code, lower case; never shown. */
    String code();

    /** The key of its text in the message bundles. */
    String messageKey();

    /** The value of {@code type} with that code, if there is one. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E value : type.getEnumConstants()) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
