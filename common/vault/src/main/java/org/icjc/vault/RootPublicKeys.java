package org.icjc.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The public half of the root key: Ed25519 and ML-DSA-65, of which both must have signed. It stands
 * in configuration, never in the database.
 */
public final class RootPublicKeys {
    static final String ML_DSA = "ML-DSA-65";
    private static final int ED25519 = 32;

    private final byte[] ed25519;
    private final PublicKey mlDsa;

    private RootPublicKeys(byte[] ed25519, PublicKey mlDsa) {
        this.ed25519 = ed25519;
        this.mlDsa = mlDsa;
    }

    static RootPublicKeys of(byte[] ed25519, byte[] mlDsa) {
        if (ed25519.length != ED25519) {
            throw new IllegalArgumentException("vault.public-key-length");
        }
        try {
            return new RootPublicKeys(
                    ed25519.clone(),
                    KeyFactory.getInstance(ML_DSA).generatePublic(new X509EncodedKeySpec(mlDsa)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("vault.public-key-invalid");
        }
    }

    /** Reads what {@link #text()} wrote; white space and line breaks are ignored. */
    public static RootPublicKeys parse(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text.replaceAll("\\s", ""));
        if (bytes.length < ED25519) throw new IllegalArgumentException("vault.public-key-length");
        return of(Arrays.copyOf(bytes, ED25519), Arrays.copyOfRange(bytes, ED25519, bytes.length));
    }

    /** One line of base64url, about 2,700 characters. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Header.before(ed25519, mlDsa.getEncoded()));
    }

    /** SHA-256, 32 bytes: short enough to be read out and compared. */
    public byte[] fingerprint() {
        return Hash.sha256(Header.before(ed25519, mlDsa.getEncoded()));
    }

    byte[] mlDsa() {
        return mlDsa.getEncoded();
    }

    boolean verify(byte[] message, byte[] ed25519Signature, byte[] mlDsaSignature) {
        return verifyEd25519(message, ed25519Signature) && verifyMlDsa(message, mlDsaSignature);
    }

    private boolean verifyEd25519(byte[] message, byte[] signature) {
        if (signature.length != KeyPairs.SIGNATURE) return false;
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(ed25519, 0));
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    private boolean verifyMlDsa(byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance(ML_DSA);
            verifier.initVerify(mlDsa);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RootPublicKeys keys
                && Arrays.equals(fingerprint(), keys.fingerprint());
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
