package org.icjc.vault;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The root key, which signs rosters. It lies in a file behind a passphrase, outside the database
 * and offline in earnest use.
 */
public final class RosterSigner {
    private static final byte[] PLACE = Fields.ascii("icjc/vault/root-key/1");

    private final byte[] ed25519Seed;
    private final PrivateKey mlDsa;
    private final RootPublicKeys publicKeys;

    private RosterSigner(byte[] ed25519Seed, PrivateKey mlDsa, byte[] mlDsaPublic) {
        this.ed25519Seed = ed25519Seed;
        this.mlDsa = mlDsa;
        this.publicKeys =
                RootPublicKeys.of(ed25519().generatePublicKey().getEncoded(), mlDsaPublic);
    }

    /** A new root key. */
    public static RosterSigner create() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(RootPublicKeys.ML_DSA).generateKeyPair();
            return new RosterSigner(
                    Randomness.bytes(Secret.LENGTH),
                    pair.getPrivate(),
                    pair.getPublic().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("vault.no-ml-dsa", e);
        }
    }

    /**
     * Reads what {@link #seal} wrote; empty for a wrong passphrase.
     *
     * @throws SealBroken if the file is anything else
     */
    public static Optional<RosterSigner> open(byte[] file, char[] passphrase) {
        return PassphraseBox.decode(file).open(passphrase, PLACE).map(RosterSigner::read);
    }

    private static RosterSigner read(byte[] secret) {
        FieldReader fields = new FieldReader(secret);
        byte[] ed25519Seed = fields.next(Secret.LENGTH);
        byte[] mlDsa = fields.next();
        byte[] mlDsaPublic = fields.next();
        fields.end();
        try {
            PrivateKey key =
                    KeyFactory.getInstance(RootPublicKeys.ML_DSA)
                            .generatePrivate(new PKCS8EncodedKeySpec(mlDsa));
            return new RosterSigner(ed25519Seed, key, mlDsaPublic);
        } catch (GeneralSecurityException e) {
            throw new SealBroken();
        } finally {
            Arrays.fill(secret, (byte) 0);
            Arrays.fill(mlDsa, (byte) 0);
        }
    }

    /** The bytes of the root key's file, about 6 KiB. */
    public byte[] seal(char[] passphrase) {
        byte[] secret =
                new Fields()
                        .add(ed25519Seed)
                        .add(mlDsa.getEncoded())
                        .add(publicKeys.mlDsa())
                        .bytes();
        try {
            return PassphraseBox.seal(passphrase, PLACE, secret).encode();
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    public RootPublicKeys publicKeys() {
        return publicKeys;
    }

    public SignedRoster sign(Roster roster) {
        byte[] encoded = roster.encode();
        byte[] message = SignedRoster.message(encoded);
        return new SignedRoster(encoded, signEd25519(message), signMlDsa(message));
    }

    private byte[] signEd25519(byte[] message) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, ed25519());
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    private byte[] signMlDsa(byte[] message) {
        try {
            Signature signer = Signature.getInstance(RootPublicKeys.ML_DSA);
            signer.initSign(mlDsa);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("vault.no-ml-dsa", e);
        }
    }

    private Ed25519PrivateKeyParameters ed25519() {
        return new Ed25519PrivateKeyParameters(ed25519Seed, 0);
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
