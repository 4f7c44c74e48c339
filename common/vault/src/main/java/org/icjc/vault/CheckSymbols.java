package org.icjc.vault;

import java.util.Arrays;

/**
 * Two check symbols of a Reed–Solomon code over GF(32) with generator (x − a)(x − a²). Its smallest
 * distance is three, so that any two wrong symbols are always noticed: every single slip, every two
 * swapped.
 */
final class CheckSymbols {
    static final int COUNT = 2;
    private static final int POLYNOMIAL = 0b100101; // x^5 + x^2 + 1, primitive
    private static final int SUM = 6; // a + a^2
    private static final int PRODUCT = 8; // a * a^2

    private CheckSymbols() {}

    /** The same values with their check symbols behind them; at most 29 values. */
    static int[] append(int[] values) {
        int[] word = Arrays.copyOf(values, values.length + COUNT);
        int[] rest = remainder(word);
        word[values.length] = rest[0];
        word[values.length + 1] = rest[1];
        return word;
    }

    static boolean fit(int[] word) {
        int[] rest = remainder(word);
        return rest[0] == 0 && rest[1] == 0;
    }

    private static int[] remainder(int[] word) {
        int[] rest = word.clone();
        for (int i = 0; i + COUNT < rest.length; i++) {
            rest[i + 1] ^= times(rest[i], SUM);
            rest[i + 2] ^= times(rest[i], PRODUCT);
        }
        return new int[] {rest[rest.length - 2], rest[rest.length - 1]};
    }

    private static int times(int a, int b) {
        int product = 0;
        for (int i = 0; i < 5; i++) {
            if (((b >> i) & 1) != 0) product ^= a << i;
        }
        for (int i = 9; i >= 5; i--) {
            if (((product >> i) & 1) != 0) product ^= POLYNOMIAL << (i - 5);
        }
        return product;
    }
}
