package org.icjc.vault;

import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;
import org.jspecify.annotations.Nullable;

/**
 * The key pairs of one person or requester, both derived from one seed: X-Wing opens grants,
 * Ed25519 signs acts. Safe to share between threads.
 */
public final class KeyPairs {
    /** Length of a signature in bytes. */
    public static final int SIGNATURE = 64;

    private final PublicKeys publicKeys;
    private volatile @Nullable AsymmetricCipherKeyPair xwing;
    private volatile @Nullable Ed25519PrivateKeyParameters ed25519;

    private KeyPairs(AsymmetricCipherKeyPair xwing, Ed25519PrivateKeyParameters ed25519) {
        this.xwing = xwing;
        this.ed25519 = ed25519;
        this.publicKeys =
                new PublicKeys(
                        ((XWingPublicKeyParameters) xwing.getPublic()).getEncoded(),
                        ed25519.generatePublicKey().getEncoded());
    }

    /** The seed may be destroyed afterwards. */
    public static KeyPairs of(Seed seed) {
        return seed.lend(secret ->
                new KeyPairs(
                        xwing(Hash.derive(secret, "icjc/vault/x-wing/1")),
                        new Ed25519PrivateKeyParameters(
                                Hash.derive(secret, "icjc/vault/ed25519/1"), 0)));
    }

    // Never HPKE.deriveKeyPair: it changed between releases of Bouncy Castle, and return codes
    // would die at an update. The constructor takes a seed of any length, so it is guarded here.
    static AsymmetricCipherKeyPair xwing(byte[] seed) {
        if (seed.length != Secret.LENGTH) throw new IllegalArgumentException("vault.secret-length");
        XWingPrivateKeyParameters key = new XWingPrivateKeyParameters(seed);
        return new AsymmetricCipherKeyPair(key.getPublicKeyParameters(), key);
    }

    public PublicKeys publicKeys() {
        return publicKeys;
    }

    /** Signs exactly these bytes (64 bytes); they must say what kind of act they are. */
    public byte[] sign(byte[] message) {
        Ed25519PrivateKeyParameters key = ed25519;
        if (key == null) throw new IllegalStateException("vault.secret-destroyed");
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, key);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    AsymmetricCipherKeyPair xwingPair() {
        AsymmetricCipherKeyPair pair = xwing;
        if (pair == null) throw new IllegalStateException("vault.secret-destroyed");
        return pair;
    }

    /** Forgets the private halves; every later use is refused. Their bytes go with the next GC. */
    public void destroy() {
        xwing = null;
        ed25519 = null;
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
