package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;
import org.junit.jupiter.api.Test;

class SigningTest {
    private final KeyPairs person = Samples.pairs(0);
    private final byte[] act = Samples.bytes("consent: an invented scope");
    private final byte[] signature = person.sign(act);

    @Test
    void a_signature_holds_for_its_signer_and_its_bytes_only() {
        assertThat(person.publicKeys().verify(act, signature)).isTrue();
        assertThat(Samples.pairs(1).publicKeys().verify(act, signature)).isFalse();
        assertThat(person.publicKeys().verify(Samples.bytes("consent: more"), signature)).isFalse();
        for (int at = 0; at < signature.length; at++) {
            assertThat(person.publicKeys().verify(act, Samples.flipped(signature, at))).isFalse();
        }
        assertThat(person.publicKeys().verify(act, new byte[0])).isFalse();
        assertThat(person.publicKeys().verify(act, new byte[65])).isFalse();
    }

    @Test
    void the_jdk_verifies_the_same_signature() throws Exception {
        byte[] prefix = TestFiles.hex("302a300506032b6570032100");
        byte[] encoded = Header.before(prefix, person.publicKeys().ed25519());
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        verifier.update(act);
        assertThat(verifier.verify(signature)).isTrue();
    }

    @Test
    void public_keys_read_back() {
        PublicKeys keys = person.publicKeys();
        assertThat(PublicKeys.decode(keys.encode())).isEqualTo(keys).hasSameHashCodeAs(keys);
        assertThat(keys.encode()).hasSize(1248);
        assertThat(keys.fingerprint()).hasSize(32);
    }

    // Two key pairs of one seed, and neither is the seed's own: each purpose has its own
    // derivation.
    @Test
    void the_pairs_of_a_seed_are_derived_for_their_purpose() {
        byte[] xwing = Hash.derive(Samples.counting(0), "icjc/vault/x-wing/1");
        assertThat(person.publicKeys().xwing())
                .isEqualTo(KeyPairs.of(Seed.of(Samples.counting(0))).publicKeys().xwing())
                .isEqualTo(
                        ((XWingPublicKeyParameters) KeyPairs.xwing(xwing).getPublic())
                                .getEncoded());
    }
}
