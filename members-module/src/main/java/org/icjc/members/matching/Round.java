package org.icjc.members.matching;

import java.math.BigInteger;

/** Rounding half up, once for each value. No floating point anywhere. */
final class Round {

    private Round() {}

    /**
     * n / d rounded half up, for n ≥ 0 and d &gt; 0; falls back to big integers where {@code long}
     * is too small.
     */
    static int halfUp(long n, long d) {
        try {
            long twice = Math.addExact(Math.multiplyExact(2L, n), d);
            return Math.toIntExact(twice / Math.multiplyExact(2L, d));
        } catch (ArithmeticException tooLarge) {
            return halfUp(BigInteger.valueOf(n), BigInteger.valueOf(d));
        }
    }

    /** The same for any size. */
    static int halfUp(BigInteger n, BigInteger d) {
        return n.shiftLeft(1).add(d).divide(d.shiftLeft(1)).intValueExact();
    }
}
