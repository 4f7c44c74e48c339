package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContext;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMGenerator;
import org.bouncycastle.pqc.crypto.xwing.XWingPrivateKeyParameters;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;
import org.conscrypt.Conscrypt;
import org.conscrypt.HpkeContextRecipient;
import org.conscrypt.HpkeContextSender;
import org.conscrypt.OpenSslXwingPrivateKey;
import org.conscrypt.OpenSslXwingPublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HpkeTest {
    private static final String ORACLE = "XWING/HKDF_SHA256/AES_256_GCM";
    private static final Provider CONSCRYPT = Conscrypt.newProvider();

    private final AsymmetricCipherKeyPair pair = KeyPairs.xwing(Samples.counting(0));
    private final XWingPublicKeyParameters publicKey = (XWingPublicKeyParameters) pair.getPublic();
    private final byte[] info = Samples.bytes("icjc/test/info");
    private final byte[] aad = Samples.bytes("icjc/test/aad");
    private final byte[] plain = Samples.bytes("An invented sentence.");
    private final byte[] psk = Samples.counting(100);
    private final byte[] pskId = Samples.bytes("icjc/test/psk");

    static List<Map<String, String>> vectors() {
        List<Map<String, String>> vectors = new ArrayList<>();
        for (String line : TestFiles.lines("hpke-cfrg.txt")) {
            if (line.equals("[vector]")) vectors.add(new HashMap<>());
            String[] parts = line.split(" = ?", 2);
            if (parts.length == 2) vectors.getLast().put(parts[0], parts[1]);
        }
        return vectors;
    }

    @Test
    void there_are_vectors_of_both_modes() {
        assertThat(vectors()).extracting(v -> v.get("mode")).containsOnly("0", "1").hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void bouncy_castle_opens_the_vectors_of_the_standard(Map<String, String> vector)
            throws Exception {
        HPKE hpke =
                new HPKE(
                        Byte.parseByte(vector.get("mode")),
                        Short.parseShort(vector.get("kem_id")),
                        HPKE.kdf_HKDF_SHA256,
                        HPKE.aead_AES_GCM256);
        AsymmetricCipherKeyPair recipient =
                hpke.deserializePrivateKey(bytes(vector, "skRm"), bytes(vector, "pkRm"));
        HPKEContext context =
                "0".equals(vector.get("mode"))
                        ? hpke.setupBaseR(bytes(vector, "enc"), recipient, bytes(vector, "info"))
                        : hpke.setupPSKR(
                                bytes(vector, "enc"),
                                recipient,
                                bytes(vector, "info"),
                                bytes(vector, "psk"),
                                bytes(vector, "psk_id"));
        for (int i = 0; i < 2; i++) {
            assertThat(context.open(bytes(vector, "aad" + i), bytes(vector, "ciphertext" + i)))
                    .isEqualTo(bytes(vector, "plaintext" + i));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void the_independent_reading_opens_the_vectors_of_the_standard(Map<String, String> vector) {
        PlainHpke plainHpke =
                new PlainHpke(
                        Integer.parseInt(vector.get("mode")),
                        Integer.parseInt(vector.get("kem_id")),
                        bytes(vector, "shared_secret"),
                        bytes(vector, "info"),
                        bytes(vector, "psk"),
                        bytes(vector, "psk_id"));
        assertThat(plainHpke.key).isEqualTo(bytes(vector, "key"));
        assertThat(plainHpke.baseNonce).isEqualTo(bytes(vector, "base_nonce"));
        for (int i = 0; i < 2; i++) {
            assertThat(plainHpke.open(i, bytes(vector, "aad" + i), bytes(vector, "ciphertext" + i)))
                    .isEqualTo(bytes(vector, "plaintext" + i));
        }
    }

    // draft-ietf-hpke-pq-04, A.5: MLKEM768-X25519 (0x647A, X-Wing), HKDF-SHA256,
    // ChaCha20Poly1305; the encapsulation is made again from its randomness.
    @Test
    void bouncy_castle_opens_the_x_wing_vector_of_the_hpke_draft() throws Exception {
        AsymmetricCipherKeyPair recipient =
                KeyPairs.xwing(
                        TestFiles.hex(
                                "3ec47fa82dd5689d27c6190e724c74ec8f608df3331ce331929e37b829676630"));
        byte[] encapsulated =
                new XWingKEMGenerator(
                                new GivenRandomness(
                                        TestFiles.hex(
                                                "2a1c0a3745fe8a48fb62034d300f54df"
                                                        + "e1974a5b2e169e580a8789cb1cf5fd19"
                                                        + "0fc00f3fd899594e01a8b15334b9f3fa"
                                                        + "03d8de44da86e19f5776850fb689e6c8")))
                        .generateEncapsulated(recipient.getPublic())
                        .getEncapsulation();
        HPKEContext context =
                new HPKE(
                                HPKE.mode_base,
                                HPKE.kem_X_WING,
                                HPKE.kdf_HKDF_SHA256,
                                HPKE.aead_CHACHA20_POLY1305)
                        .setupBaseR(
                                encapsulated,
                                recipient,
                                TestFiles.hex(
                                        "34663634363532303666366532303631323034373732"
                                                + "363536333639363136653230353537323665"));
        byte[] opened =
                context.open(
                        Samples.bytes("Count-0"),
                        TestFiles.hex(
                                "c5c591f99092d5e38df0a52699af249c66f8275a863423c076de8147a53e65cc"
                                        + "584041c963b77a7e59ea93841b1339b5efda8909b71f74bb0073ad"
                                        + "62e899de310c1566dea2fd29eba377"));
        assertThat(new String(opened, StandardCharsets.US_ASCII))
                .isEqualTo("4265617574792069732074727574682c20747275746820626561757479");
    }

    @Test
    void the_independent_reading_opens_what_is_sealed_with_a_shred_key() {
        byte[] sealed = Hpke.sealPsk(publicKey, info, aad, plain, psk, pskId);
        assertThat(independent(sealed, 1, psk, pskId)).isEqualTo(plain);
    }

    @Test
    void the_independent_reading_opens_what_is_sealed_to_a_person() {
        byte[] sealed = Hpke.sealBase(publicKey, info, aad, plain);
        assertThat(independent(sealed, 0, new byte[0], new byte[0])).isEqualTo(plain);
    }

    @Test
    void conscrypt_opens_what_is_sealed_to_a_person() throws Exception {
        byte[] sealed = Hpke.sealBase(publicKey, info, aad, plain);
        PrivateKey key = new OpenSslXwingPrivateKey(Samples.counting(0));
        HpkeContextRecipient recipient = HpkeContextRecipient.getInstance(ORACLE, CONSCRYPT);
        recipient.init(Arrays.copyOf(sealed, Hpke.ENCAPSULATED), key, info);
        byte[] ciphertext = Arrays.copyOfRange(sealed, Hpke.ENCAPSULATED, sealed.length);
        assertThat(recipient.open(ciphertext, aad)).isEqualTo(plain);
    }

    @Test
    void what_conscrypt_seals_to_a_person_opens() throws Exception {
        PublicKey key = new OpenSslXwingPublicKey(publicKey.getEncoded());
        HpkeContextSender sender = HpkeContextSender.getInstance(ORACLE, CONSCRYPT);
        sender.init(key, info);
        byte[] ciphertext = sender.seal(plain, aad);
        byte[] sealed = Header.before(sender.getEncapsulated(), ciphertext);
        assertThat(Hpke.openBase(pair, info, aad, sealed)).isEqualTo(plain);
    }

    @Test
    void conscrypt_takes_the_same_seeds_for_the_same_keys() throws Exception {
        for (int first = 0; first < 20; first++) {
            AsymmetricCipherKeyPair own = KeyPairs.xwing(Samples.counting(first));
            byte[] encoded = ((XWingPublicKeyParameters) own.getPublic()).getEncoded();
            HpkeContextSender sender = HpkeContextSender.getInstance(ORACLE, CONSCRYPT);
            sender.init(new OpenSslXwingPublicKey(encoded), info);
            HpkeContextRecipient recipient = HpkeContextRecipient.getInstance(ORACLE, CONSCRYPT);
            recipient.init(
                    sender.getEncapsulated(),
                    new OpenSslXwingPrivateKey(Samples.counting(first)),
                    info);
            assertThat(recipient.open(sender.seal(plain, aad), aad)).isEqualTo(plain);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void a_pre_shared_key_of_another_length_is_refused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Hpke.sealPsk(publicKey, info, aad, plain, new byte[length], pskId));
        byte[] sealed = Hpke.sealPsk(publicKey, info, aad, plain, psk, pskId);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hpke.openPsk(pair, info, aad, sealed, new byte[length], pskId));
    }

    @Test
    void an_encapsulation_has_1120_bytes_and_a_ciphertext_sixteen_more_than_its_plaintext() {
        assertThat(Hpke.sealBase(publicKey, info, aad, plain)).hasSize(1120 + plain.length + 16);
    }

    private byte[] independent(byte[] sealed, int mode, byte[] withPsk, byte[] withPskId) {
        byte[] encapsulated = Arrays.copyOf(sealed, Hpke.ENCAPSULATED);
        byte[] shared =
                new XWingKEMExtractor((XWingPrivateKeyParameters) pair.getPrivate())
                        .extractSecret(encapsulated);
        byte[] ciphertext = Arrays.copyOfRange(sealed, Hpke.ENCAPSULATED, sealed.length);
        return new PlainHpke(mode, 0x647a, shared, info, withPsk, withPskId)
                .open(0, aad, ciphertext);
    }

    private static byte[] bytes(Map<String, String> vector, String name) {
        return TestFiles.hex(vector.getOrDefault(name, ""));
    }
}
