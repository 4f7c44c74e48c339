package org.icjc.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * RFC 9180, sections 4, 5.1 and 5.2, read once more and independently, from HMAC and AES alone: the
 * key schedule of mode_base and mode_psk with HKDF-SHA256 and AES-256-GCM, given the KEM's secret.
 */
final class PlainHpke {
    private static final int NK = 32;
    private static final int NN = 12;

    private final byte[] suite;
    final byte[] key;
    final byte[] baseNonce;

    PlainHpke(int mode, int kem, byte[] sharedSecret, byte[] info, byte[] psk, byte[] pskId) {
        suite = join(ascii("HPKE"), two(kem), two(1), two(2));
        byte[] context =
                join(
                        new byte[] {(byte) mode},
                        extract(new byte[0], "psk_id_hash", pskId),
                        extract(new byte[0], "info_hash", info));
        byte[] secret = extract(sharedSecret, "secret", psk);
        key = expand(secret, "key", context, NK);
        baseNonce = expand(secret, "base_nonce", context, NN);
    }

    byte[] open(int sequence, byte[] aad, byte[] ciphertext) {
        byte[] nonce = baseNonce.clone();
        nonce[NN - 1] ^= (byte) sequence;
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(128, nonce));
            cipher.updateAAD(aad);
            return cipher.doFinal(ciphertext);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] extract(byte[] salt, String label, byte[] keyMaterial) {
        byte[] key = salt.length == 0 ? new byte[32] : salt;
        return hmac(key, join(ascii("HPKE-v1"), suite, ascii(label), keyMaterial));
    }

    private byte[] expand(byte[] secret, String label, byte[] info, int length) {
        byte[] labeled = join(two(length), ascii("HPKE-v1"), suite, ascii(label), info);
        return Arrays.copyOf(hmac(secret, join(labeled, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] two(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    private static byte[] ascii(String text) {
        return Fields.ascii(text);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) joined.writeBytes(part);
        return joined.toByteArray();
    }
}
