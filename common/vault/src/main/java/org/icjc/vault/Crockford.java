package org.icjc.vault;

import org.jspecify.annotations.Nullable;

/** Crockford's base 32: no I, L, O or U; what is easily misread is read as what was meant. */
final class Crockford {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Crockford() {}

    static char symbol(int value) {
        return SYMBOLS.charAt(value);
    }

    /** 0 to 31, or -1. */
    static int value(char typed) {
        char symbol = Character.toUpperCase(typed);
        return SYMBOLS.indexOf(
                switch (symbol) {
                    case 'O' -> '0';
                    case 'I', 'L' -> '1';
                    default -> symbol;
                });
    }

    /** The bytes as one big-endian number in base 32. */
    static int[] values(byte[] bytes) {
        int[] values = new int[(bytes.length * 8 + 4) / 5];
        int bit = values.length * 5 - bytes.length * 8;
        for (byte b : bytes) {
            for (int i = 7; i >= 0; i--, bit++) {
                values[bit / 5] |= ((b >> i) & 1) << (4 - bit % 5);
            }
        }
        return values;
    }

    /** Reads {@link #values} back; null where the number does not fit into so many bytes. */
    static byte @Nullable [] bytes(int[] values, int length) {
        byte[] bytes = new byte[length];
        int spare = values.length * 5 - length * 8;
        for (int bit = 0; bit < values.length * 5; bit++) {
            int set = (values[bit / 5] >> (4 - bit % 5)) & 1;
            if (bit < spare) {
                if (set != 0) return null;
            } else {
                int at = bit - spare;
                bytes[at / 8] |= (byte) (set << (7 - at % 8));
            }
        }
        return bytes;
    }
}
