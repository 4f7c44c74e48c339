package org.icjc.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM of the JDK with a random 96-bit nonce in front of the ciphertext. */
final class Aead {
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private Aead() {}

    static byte[] seal(byte[] key, byte[] aad, byte[] plain) {
        byte[] nonce = Randomness.bytes(NONCE);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, aad);
            byte[] sealed = new byte[NONCE + plain.length + TAG];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("vault.no-aes-gcm", e);
        }
    }

    static byte[] open(byte[] key, byte[] aad, byte[] sealed) {
        if (sealed.length < NONCE + TAG) throw new SealBroken();
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), aad)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] aad)
            throws GeneralSecurityException {
        if (key.length != Secret.LENGTH) throw new IllegalArgumentException("vault.secret-length");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }
}
