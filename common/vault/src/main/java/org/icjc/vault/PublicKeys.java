package org.icjc.vault;

import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/**
 * The public half of a person's or a requester's key pairs: X-Wing (1,216 bytes) to be granted to,
 * Ed25519 (32 bytes) to be recognised by.
 */
public final class PublicKeys {
    /** Length of the X-Wing public key in bytes. */
    public static final int XWING = 1216;

    /** Length of the Ed25519 public key in bytes. */
    public static final int ED25519 = 32;

    /** Length of {@link #encode()} in bytes. */
    public static final int LENGTH = XWING + ED25519;

    private final byte[] xwing;
    private final byte[] ed25519;

    /**
     * @throws IllegalArgumentException if a key has the wrong length or is none
     */
    public PublicKeys(byte[] xwing, byte[] ed25519) {
        if (xwing.length != XWING || ed25519.length != ED25519) {
            throw new IllegalArgumentException("vault.public-key-length");
        }
        this.xwing = xwing.clone();
        this.ed25519 = ed25519.clone();
        try {
            xwingKey();
            ed25519Key();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("vault.public-key-invalid");
        }
    }

    /** Reads what {@link #encode()} wrote. */
    public static PublicKeys decode(byte[] encoded) {
        if (encoded.length != LENGTH) throw new IllegalArgumentException("vault.public-key-length");
        return new PublicKeys(
                Arrays.copyOf(encoded, XWING), Arrays.copyOfRange(encoded, XWING, LENGTH));
    }

    /** X-Wing, then Ed25519. */
    public byte[] encode() {
        return Header.before(xwing, ed25519);
    }

    public byte[] xwing() {
        return xwing.clone();
    }

    public byte[] ed25519() {
        return ed25519.clone();
    }

    /** SHA-256 of {@link #encode()}: what two people compare and what the ledger commits to. */
    public byte[] fingerprint() {
        return Hash.sha256(encode());
    }

    /**
     * Whether the holder of these keys signed exactly these bytes; false for any other signature.
     */
    public boolean verify(byte[] message, byte[] signature) {
        if (signature.length != KeyPairs.SIGNATURE) return false;
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, ed25519Key());
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    XWingPublicKeyParameters xwingKey() {
        return new XWingPublicKeyParameters(xwing);
    }

    private Ed25519PublicKeyParameters ed25519Key() {
        return new Ed25519PublicKeyParameters(ed25519, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKeys keys
                && Arrays.equals(xwing, keys.xwing)
                && Arrays.equals(ed25519, keys.ed25519);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ed25519);
    }

    @Override
    public String toString() {
        return "[public keys]";
    }
}
