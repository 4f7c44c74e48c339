package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeySlotTest {
    private final DataKey secret = DataKey.random();
    private final Seed seed = Seed.random();
    private final byte[] slot = KeySlot.seal(secret, seed, Samples.PERSON, Samples.ROW);

    @Test
    void the_secret_of_a_passkey_gives_the_seed_back() {
        assertThat(KeySlot.open(secret, slot, Samples.PERSON, Samples.ROW)).isEqualTo(seed);
    }

    @Test
    void another_secret_person_or_slot_opens_nothing() {
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(
                        () -> KeySlot.open(DataKey.random(), slot, Samples.PERSON, Samples.ROW));
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> KeySlot.open(secret, slot, Samples.OTHER_PERSON, Samples.ROW));
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> KeySlot.open(secret, slot, Samples.PERSON, Samples.OTHER_ROW));
    }

    @Test
    void a_printed_recovery_code_opens_its_slot() {
        ReturnCode printed = ReturnCode.random();
        byte[] recovery =
                KeySlot.seal(KeySlot.secretOf(printed), seed, Samples.PERSON, Samples.ROW);
        ReturnCodeReading typed = ReturnCode.read(String.join(" ", printed.words()));
        assertThat(typed).isInstanceOf(ReturnCodeReading.Valid.class);
        ReturnCode code = ((ReturnCodeReading.Valid) typed).code();
        assertThat(KeySlot.open(KeySlot.secretOf(code), recovery, Samples.PERSON, Samples.ROW))
                .isEqualTo(seed);
    }

    @Test
    void the_secret_of_a_recovery_code_is_frozen() {
        ReturnCode code = ReturnCode.of(Arrays.copyOf(Samples.counting(0), 16));
        assertThat(KeySlot.secretOf(code))
                .isNotIn(code.draftKey(), code.macKey(), DataKey.of(code.lookupId()));
        assertThat(
                        KeySlot.open(
                                KeySlot.secretOf(code),
                                TestFiles.hexFile("golden/key-slot-1.hex"),
                                Samples.PERSON,
                                Samples.ROW))
                .isEqualTo(Seed.of(Samples.counting(0)));
    }
}
