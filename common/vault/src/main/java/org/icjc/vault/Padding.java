package org.icjc.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Hides lengths: content is framed with a version and its length, then filled up with zeros to a
 * Padmé size (at most 12 % more, so that a length tells O(log log n) bits), at least 1 KiB.
 *
 * @see <a href="https://petsymposium.org/popets/2019/popets-2019-0056.php">Nikitin and others,
 *     Reducing Metadata Leakage from Encrypted Files (2019), section 4</a>
 */
final class Padding {
    static final int SMALLEST = 1024;
    static final int LARGEST = 1 << 26;
    private static final int FRAME = 5;
    private static final byte VERSION = 1;

    private Padding() {}

    static long padded(long length) {
        if (length <= SMALLEST) return SMALLEST;
        int exponent = 63 - Long.numberOfLeadingZeros(length);
        int digits = 64 - Long.numberOfLeadingZeros(exponent);
        long mask = (1L << (exponent - digits)) - 1;
        return (length + mask) & ~mask;
    }

    static byte[] pad(byte[] content) {
        if (content.length > LARGEST) throw new IllegalArgumentException("vault.content-too-long");
        return ByteBuffer.allocate(FRAME + (int) padded(content.length))
                .put(VERSION)
                .putInt(content.length)
                .put(content)
                .array();
    }

    static byte[] unpad(byte[] frame) {
        if (frame.length < FRAME + SMALLEST || frame[0] != VERSION) throw new SealBroken();
        int length = ByteBuffer.wrap(frame, 1, 4).getInt();
        if (length < 0 || length > LARGEST || frame.length != FRAME + padded(length)) {
            throw new SealBroken();
        }
        for (int i = FRAME + length; i < frame.length; i++) {
            if (frame[i] != 0) throw new SealBroken();
        }
        return Arrays.copyOfRange(frame, FRAME, FRAME + length);
    }
}
