package org.icjc.vault;

import java.nio.ByteBuffer;

/** Reads what {@link Fields} wrote, strictly: anything else is {@link SealBroken}. */
final class FieldReader {
    private final ByteBuffer in;

    FieldReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    byte[] next() {
        if (in.remaining() < 4) throw new SealBroken();
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) throw new SealBroken();
        byte[] field = new byte[length];
        in.get(field);
        return field;
    }

    byte[] next(int length) {
        byte[] field = next();
        if (field.length != length) throw new SealBroken();
        return field;
    }

    int nextInt() {
        return ByteBuffer.wrap(next(4)).getInt();
    }

    void end() {
        if (in.hasRemaining()) throw new SealBroken();
    }
}
