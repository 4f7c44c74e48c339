package org.icjc.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bytes in which every field carries its length, so that no two lists of fields read the same. */
final class Fields {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Fields add(byte[] field) {
        out.writeBytes(ByteBuffer.allocate(4).putInt(field.length).array());
        out.writeBytes(field);
        return this;
    }

    Fields add(String field) {
        return add(field.getBytes(StandardCharsets.UTF_8));
    }

    /** No id is a field of length zero. */
    Fields add(@Nullable UUID field) {
        if (field == null) return add(new byte[0]);
        return add(
                ByteBuffer.allocate(16)
                        .putLong(field.getMostSignificantBits())
                        .putLong(field.getLeastSignificantBits())
                        .array());
    }

    Fields add(int field) {
        return add(ByteBuffer.allocate(4).putInt(field).array());
    }

    Fields add(long field) {
        return add(ByteBuffer.allocate(8).putLong(field).array());
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
