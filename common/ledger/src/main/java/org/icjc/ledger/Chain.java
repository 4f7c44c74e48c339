package org.icjc.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hashes, as {@code ledger.append} computes them in SQL: leaf = SHA-256(0x00 ‖ entry), head =
 * SHA-256(0x01 ‖ head before ‖ leaf). Every field of an entry stands behind its length in four
 * bytes; an absent one has length 0.
 */
final class Chain {
    static final int LENGTH = 32;

    private Chain() {}

    static byte[] headAfter(byte[] before, Entry entry) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(before);
        digest.update(leaf(entry));
        return digest.digest();
    }

    private static byte[] leaf(Entry entry) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        digest.update(bytes(entry));
        return digest.digest();
    }

    private static byte[] bytes(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(entry.sequence());
            out.writeLong(ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()));
            field(out, utf8(entry.kind()));
            field(out, utf8(entry.role().name()));
            field(out, uuid(entry.actor()));
            field(out, uuid(entry.subject()));
            field(out, utf8(entry.reason()));
            field(out, entry.commitment() == null ? new byte[0] : entry.commitment());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void field(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    private static byte[] utf8(@Nullable String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] uuid(@Nullable UUID id) {
        if (id == null) return new byte[0];
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
