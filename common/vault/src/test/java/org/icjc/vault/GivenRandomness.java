package org.icjc.vault;

import java.security.SecureRandom;

/** Gives out the randomness of a test vector, in order. */
final class GivenRandomness extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final byte[] bytes;
    private int at;

    GivenRandomness(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] out) {
        System.arraycopy(bytes, at, out, 0, out.length);
        at += out.length;
    }
}
