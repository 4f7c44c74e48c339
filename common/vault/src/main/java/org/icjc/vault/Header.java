package org.icjc.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The first six bytes of every blob: {@code ICJ}, suite, key version (two bytes). */
final class Header {
    static final int LENGTH = 6;
    static final int HIGHEST_VERSION = 0xffff;
    private static final byte[] MAGIC = {'I', 'C', 'J'};

    private Header() {}

    static byte[] of(Suite suite, int keyVersion) {
        return ByteBuffer.allocate(LENGTH)
                .put(MAGIC)
                .put(suite.code)
                .putShort((short) keyVersion)
                .array();
    }

    static byte[] before(byte[] header, byte[] body) {
        byte[] blob = Arrays.copyOf(header, header.length + body.length);
        System.arraycopy(body, 0, blob, header.length, body.length);
        return blob;
    }

    /** The bytes after a header that is exactly this one. */
    static byte[] strip(byte[] header, byte[] blob) {
        if (blob.length < LENGTH || !Arrays.equals(header, 0, LENGTH, blob, 0, LENGTH)) {
            throw new SealBroken();
        }
        return Arrays.copyOfRange(blob, LENGTH, blob.length);
    }

    static int keyVersion(byte[] blob) {
        if (blob.length < LENGTH || !Arrays.equals(MAGIC, 0, 3, blob, 0, 3)) throw new SealBroken();
        return Short.toUnsignedInt(ByteBuffer.wrap(blob, 4, 2).getShort());
    }

    static int checkedVersion(int keyVersion) {
        if (keyVersion < 0 || keyVersion > HIGHEST_VERSION) {
            throw new IllegalArgumentException("vault.key-version");
        }
        return keyVersion;
    }
}
