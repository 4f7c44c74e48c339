package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private final byte[] bytes = Samples.counting(0);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16, 31, 33, 64})
    void a_secret_has_exactly_thirty_two_bytes(int length) {
        byte[] wrong = new byte[length];
        assertThatIllegalArgumentException().isThrownBy(() -> DataKey.of(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> ShredKey.of(wrong));
        assertThatIllegalArgumentException().isThrownBy(() -> Seed.of(wrong));
    }

    @Test
    void secrets_are_equal_by_kind_and_bytes() {
        assertThat(DataKey.of(bytes))
                .isEqualTo(DataKey.of(bytes))
                .hasSameHashCodeAs(DataKey.random())
                .isNotEqualTo(DataKey.random())
                .isNotEqualTo(ShredKey.of(bytes))
                .isNotEqualTo(Seed.of(bytes));
        assertThat(DataKey.random()).isNotEqualTo(DataKey.random());
    }

    @Test
    void a_secret_keeps_its_own_bytes() {
        DataKey key = DataKey.of(bytes);
        bytes[0] = 99;
        key.copy()[1] = 99;
        assertThat(key.copy()).isEqualTo(Samples.counting(0));
    }

    @Test
    void a_destroyed_secret_is_of_no_more_use() {
        for (Secret secret : List.of(DataKey.random(), ShredKey.random(), Seed.random())) {
            secret.destroy();
            assertThat(secret.isDestroyed()).isTrue();
            assertThatIllegalStateException().isThrownBy(secret::copy);
        }
        DataKey zeroed = DataKey.of(bytes);
        zeroed.destroy();
        assertThat(zeroed).isNotEqualTo(DataKey.of(new byte[32]));
        assertThat(zeroed.equals(zeroed)).isTrue();
    }

    // A key caught half zeroed would seal what nobody can ever open.
    @Test
    @Timeout(30)
    void a_secret_is_not_read_while_it_is_being_destroyed() {
        DataKey key = DataKey.of(bytes);
        Thread reader = new Thread(key::copy);
        synchronized (key) { // as destroy() does
            reader.start();
            while (reader.getState() == Thread.State.RUNNABLE) Thread.onSpinWait();
            assertThat(reader.getState()).isEqualTo(Thread.State.BLOCKED);
        }
    }

    @Test
    void destroyed_key_pairs_neither_sign_nor_open() {
        KeyPairs pairs = Samples.pairs(0);
        Context place = Context.apart(Label.EDITING_TEXT, Samples.ROW);
        byte[] blob = Sealing.sealTo(pairs.publicKeys(), place, new byte[1]);
        pairs.destroy();
        assertThatIllegalStateException().isThrownBy(() -> pairs.sign(new byte[1]));
        assertThatIllegalStateException().isThrownBy(() -> Sealing.openWith(pairs, place, blob));
    }

    @Test
    void a_fingerprint_of_a_shred_key_is_its_sha_256() {
        assertThat(TestFiles.hex(ShredKey.of(bytes).fingerprint()))
                .isEqualTo("630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd");
    }

    @Test
    void nothing_secret_says_anything() {
        ReturnCode code = ReturnCode.of(new byte[16]);
        RosterSigner root = RosterSigner.create();
        PassphraseSlot slot =
                PassphraseSlot.create("invented".toCharArray(), Seed.of(bytes), Samples.PERSON);
        List<Object> secrets =
                List.of(
                        DataKey.of(bytes),
                        ShredKey.of(bytes),
                        Seed.of(bytes),
                        Samples.pairs(0),
                        code,
                        code.derive(),
                        Escrow.split(Seed.of(bytes)).getFirst(),
                        root,
                        slot,
                        PassphraseBox.decode(slot.encode()));
        assertThat(secrets).extracting(Object::toString).containsOnly("[sealed]");
        assertThat(ReturnCode.read(code.shortForm())).hasToString("Valid[code=[sealed]]");
        assertThat(Samples.pairs(0).publicKeys()).hasToString("[public keys]");
    }

    @Test
    void refusals_say_a_key_and_nothing_else() {
        Stream<RuntimeException> refusals =
                Stream.of(
                        new SealBroken(),
                        new TooFewRecipients(),
                        new RosterRefused(RosterRefused.Reason.TOO_OLD));
        assertThat(refusals)
                .allSatisfy(e -> {
                    assertThat(e.getMessage()).matches("vault\\.[a-z-]+(\\.[A-Z_]+)?");
                    assertThat(e.getCause()).isNull();
                });
    }
}
