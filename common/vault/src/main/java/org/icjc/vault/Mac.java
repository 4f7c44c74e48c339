package org.icjc.vault;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256, 32 bytes: form tokens, and the fingerprint of content under a return code. */
public final class Mac {
    /** Length of a tag in bytes. */
    public static final int LENGTH = 32;

    private Mac() {}

    public static byte[] tag(DataKey key, byte[] message) {
        return key.lend(bytes -> tag(bytes, message));
    }

    private static byte[] tag(byte[] key, byte[] message) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("vault.no-hmac", e);
        }
    }

    /** Compares in constant time; a tag of another length is false. */
    public static boolean verify(DataKey key, byte[] message, byte[] tag) {
        return MessageDigest.isEqual(tag(key, message), tag);
    }
}
