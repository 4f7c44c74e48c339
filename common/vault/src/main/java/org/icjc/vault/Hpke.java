package org.icjc.vault;

import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;
import org.jspecify.annotations.Nullable;

/**
 * HPKE (RFC 9180) with X-Wing, HKDF-SHA256 and AES-256-GCM, one message a call. What it returns is
 * the encapsulated key (1,120 bytes) and then the ciphertext (16 bytes more than the plaintext).
 */
final class Hpke {
    static final int ENCAPSULATED = 1120;
    private static final int TAG = 16;

    private Hpke() {}

    static byte[] sealBase(
            XWingPublicKeyParameters recipient, byte[] info, byte[] aad, byte[] plain) {
        return seal(HPKE.mode_base, recipient, info, aad, plain, null, null);
    }

    static byte[] openBase(AsymmetricCipherKeyPair pair, byte[] info, byte[] aad, byte[] sealed) {
        return open(HPKE.mode_base, pair, info, aad, sealed, null, null);
    }

    static byte[] sealPsk(
            XWingPublicKeyParameters recipient,
            byte[] info,
            byte[] aad,
            byte[] plain,
            byte[] psk,
            byte[] pskId) {
        return seal(HPKE.mode_psk, recipient, info, aad, plain, checked(psk), pskId);
    }

    static byte[] openPsk(
            AsymmetricCipherKeyPair pair,
            byte[] info,
            byte[] aad,
            byte[] sealed,
            byte[] psk,
            byte[] pskId) {
        return open(HPKE.mode_psk, pair, info, aad, sealed, checked(psk), pskId);
    }

    private static byte[] seal(
            byte mode,
            XWingPublicKeyParameters recipient,
            byte[] info,
            byte[] aad,
            byte[] plain,
            byte @Nullable [] psk,
            byte @Nullable [] pskId) {
        try {
            byte[][] sealed = suite(mode).seal(recipient, info, aad, plain, psk, pskId, null);
            if (sealed[1].length != ENCAPSULATED) throw new IllegalStateException("vault.hpke-enc");
            return Header.before(sealed[1], sealed[0]);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("vault.hpke-seal", e);
        }
    }

    private static byte[] open(
            byte mode,
            AsymmetricCipherKeyPair pair,
            byte[] info,
            byte[] aad,
            byte[] sealed,
            byte @Nullable [] psk,
            byte @Nullable [] pskId) {
        if (sealed.length < ENCAPSULATED + TAG) throw new SealBroken();
        byte[] encapsulated = Arrays.copyOf(sealed, ENCAPSULATED);
        byte[] ciphertext = Arrays.copyOfRange(sealed, ENCAPSULATED, sealed.length);
        try {
            return suite(mode).open(encapsulated, pair, info, aad, ciphertext, psk, pskId, null);
        } catch (InvalidCipherTextException | RuntimeException e) {
            // Bouncy Castle refuses some encapsulations with an unchecked exception of its own.
            throw new SealBroken();
        }
    }

    // A new object for every call: shared by threads it returns, without an exception, messages
    // that nobody can ever open.
    private static HPKE suite(byte mode) {
        return new HPKE(mode, HPKE.kem_X_WING, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
    }

    private static byte[] checked(byte[] psk) {
        if (psk.length != Secret.LENGTH) throw new IllegalArgumentException("vault.secret-length");
        return psk;
    }
}
