package org.icjc.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Seals files of any size: Tink's streaming AEAD in the parameters of {@code AES256_GCM_HKDF_1MB},
 * padded to a Padmé size. Bytes are given out only after their segment was authenticated.
 */
public final class Streams {
    private static final int SEGMENT = 1 << 20;
    static final int LENGTH_FIELD = 8;
    private static final int BUFFER = 1 << 16;

    private Streams() {}

    /**
     * Seals {@code length} bytes. Neither stream is closed.
     *
     * @param context the file's identity
     * @throws IOException if {@code plain} has fewer or more bytes, or a stream fails
     */
    public static void seal(
            DataKey key, Context context, long length, InputStream plain, OutputStream sealed)
            throws IOException {
        if (length < 0) throw new IllegalArgumentException("vault.length");
        byte[] header = Header.of(Suite.FILE, context.keyVersion());
        sealed.write(header);
        try (OutputStream out =
                streaming(key).newEncryptingStream(new KeptOpen(sealed), aad(header, context))) {
            out.write(ByteBuffer.allocate(LENGTH_FIELD).putLong(length).array());
            copy(plain, out, length);
            fill(out, Padding.padded(length) - length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("vault.no-streaming", e);
        }
    }

    private static void copy(InputStream plain, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = plain.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) throw new EOFException("vault.length");
            out.write(buffer, 0, read);
            left -= read;
        }
        if (plain.read() >= 0) throw new IOException("vault.length");
    }

    private static void fill(OutputStream out, long zeros) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (long left = zeros; left > 0; left -= buffer.length) {
            out.write(buffer, 0, (int) Math.min(buffer.length, left));
        }
    }

    /**
     * The file's content. Reading throws {@link SealBroken} where the bytes are not the sealed
     * ones, at the latest at the end: use nothing of it before the end was reached.
     *
     * @throws SealBroken if key or identity differ
     * @throws IOException if {@code sealed} cannot be read
     */
    public static InputStream open(DataKey key, Context context, InputStream sealed)
            throws IOException {
        byte[] header = Header.of(Suite.FILE, context.keyVersion());
        if (!Arrays.equals(header, sealed.readNBytes(Header.LENGTH))) throw new SealBroken();
        SourceInput source = new SourceInput(sealed);
        try {
            InputStream plain = streaming(key).newDecryptingStream(source, aad(header, context));
            return OpenedFile.of(plain, source);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("vault.no-streaming", e);
        }
    }

    private static byte[] aad(byte[] header, Context context) {
        return Header.before(header, context.aad());
    }

    private static AesGcmHkdfStreaming streaming(DataKey key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key.copy(), "HmacSha256", Secret.LENGTH, SEGMENT, 0);
    }
}
