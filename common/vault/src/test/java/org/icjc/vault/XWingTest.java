package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.SecretWithEncapsulation;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMGenerator;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XWingTest {
    // If this fails after an update of Bouncy Castle, the update must not ship: every return code
    // and every person's key would be dead.
    @Test
    void the_public_key_of_the_counting_seed_is_pinned() {
        assertThat(TestFiles.hex(Hash.sha256(publicKey(Samples.counting(0)))))
                .isEqualTo("c9a3565ffde4f72b51661be391ee13e46378d7f06dd5c8bf5af9d2cfb5b8336b");
    }

    // draft-connolly-cfrg-xwing-kem, appendix C. The secret is a hash over the whole exchange; of
    // the long values the first and last bytes are compared.
    @ParameterizedTest
    @CsvSource({
        "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26,"
                + "3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e2"
                + "35b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2,"
                + "e2236b35a8c24b39b10aa1323a96a919, 4ba32d9abac8cd049040ef6534,"
                + "b83aa828d4d62b9a83ceffe1d3d3bb1e, 54274a079d3e6fb2e15,"
                + "d2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384",
        "badfd6dfaac359a5efbb7bcc4b59d538df9a04302e10c8bc1cbf1a0b3a5120ea,"
                + "17cda7cfad765f5623474d368ccca8af0007cd9f5e4c849f167a580b14aabdef"
                + "aee7eef47cb0fca9767be1fda69419dfb927e9df07348b196691abaeb580b32d,"
                + "0333285fa253661508c9fb444852caa4, 6d96ea8a160b8843f1c89c62,"
                + "c93beb22326705699bbc3d1d0aa6339b, 8bea4127ae66312f4ae3ea155b67,"
                + "f2e86241c64d60f6649fbc6c5b7d17180b780a3f34355e64a85749949c45f150"
    })
    void the_kem_gives_the_vectors_of_its_draft(
            String seed,
            String randomness,
            String keyStart,
            String keyEnd,
            String sentStart,
            String sentEnd,
            String secret) {
        AsymmetricCipherKeyPair pair = KeyPairs.xwing(TestFiles.hex(seed));
        XWingPublicKeyParameters key = (XWingPublicKeyParameters) pair.getPublic();
        SecretWithEncapsulation sent =
                new XWingKEMGenerator(new GivenRandomness(TestFiles.hex(randomness)))
                        .generateEncapsulated(key);
        byte[] received =
                new XWingKEMExtractor((XWingPrivateKeyParameters) pair.getPrivate())
                        .extractSecret(sent.getEncapsulation());
        assertThat(TestFiles.hex(key.getEncoded())).startsWith(keyStart).endsWith(keyEnd);
        assertThat(TestFiles.hex(sent.getEncapsulation())).startsWith(sentStart).endsWith(sentEnd);
        assertThat(TestFiles.hex(sent.getSecret())).isEqualTo(secret);
        assertThat(TestFiles.hex(received)).isEqualTo(secret);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 64})
    void a_seed_of_another_length_is_refused(int length) {
        assertThatIllegalArgumentException().isThrownBy(() -> KeyPairs.xwing(new byte[length]));
    }

    @Test
    void bytes_that_are_no_public_key_are_refused() {
        byte[] good = publicKey(Samples.counting(0));
        byte[] ed25519 = Samples.pairs(0).publicKeys().ed25519();
        byte[] overModulus = good.clone();
        Arrays.fill(overModulus, 0, 1152, (byte) 0xff);
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKeys(overModulus, ed25519));
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicKeys(good, new byte[31]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicKeys(Arrays.copyOf(good, 1215), ed25519));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicKeys.decode(new byte[PublicKeys.LENGTH + 1]));
    }

    private static byte[] publicKey(byte[] seed) {
        return ((XWingPublicKeyParameters) KeyPairs.xwing(seed).getPublic()).getEncoded();
    }
}
