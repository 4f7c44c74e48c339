package org.icjc.vault;

import java.security.SecureRandom;

/** The one source of randomness: the operating system's, through the JDK. */
final class Randomness {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Randomness() {}

    static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static SecureRandom source() {
        return RANDOM;
    }
}
