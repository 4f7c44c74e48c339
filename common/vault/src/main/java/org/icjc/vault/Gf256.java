package org.icjc.vault;

/** The field of 256 elements of AES, without tables, so that timing tells nothing of a secret. */
final class Gf256 {
    private static final int POLYNOMIAL = 0x11b;

    private Gf256() {}

    static int times(int a, int b) {
        int product = 0;
        for (int i = 0; i < 8; i++) product ^= (a << i) & -((b >> i) & 1);
        for (int i = 14; i >= 8; i--) product ^= (POLYNOMIAL << (i - 8)) & -((product >> i) & 1);
        return product;
    }

    /** a to the power of 254; 0 stays 0. */
    static int inverse(int a) {
        int power = a;
        int inverse = 1;
        for (int i = 1; i < 8; i++) {
            power = times(power, power);
            inverse = times(inverse, power);
        }
        return inverse;
    }
}
