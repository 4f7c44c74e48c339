package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseSlotTest {
    private static final char[] PASSPHRASE = "caf\u00e9 au lait, twice".toCharArray();
    private static final Seed SEED = Seed.of(Samples.counting(0));
    private static final byte[] SLOT =
            PassphraseSlot.create(PASSPHRASE, SEED, Samples.PERSON).encode();

    @Test
    void the_right_passphrase_gives_the_seed_back() {
        assertThat(PassphraseSlot.decode(SLOT).open(PASSPHRASE, Samples.PERSON)).contains(SEED);
    }

    @Test
    void a_wrong_passphrase_gives_nothing() {
        char[] wrong = "cafe au lait, twice".toCharArray();
        assertThat(PassphraseSlot.decode(SLOT).open(wrong, Samples.PERSON)).isEmpty();
    }

    @Test
    void a_passphrase_typed_on_another_keyboard_is_the_same() {
        char[] decomposed = "cafe\u0301 au lait, twice".toCharArray();
        assertThat(PassphraseSlot.decode(SLOT).open(decomposed, Samples.PERSON)).contains(SEED);
    }

    @Test
    void a_slot_moved_to_another_person_is_broken() {
        PassphraseSlot slot = PassphraseSlot.decode(SLOT);
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> slot.open(PASSPHRASE, Samples.OTHER_PERSON));
    }

    // Offsets of the first, second and third number behind the header and a length each.
    @ParameterizedTest
    @CsvSource({"10, 65535", "10, 0", "10, -1", "18, 2", "18, 0", "26, 0"})
    void a_slot_below_the_floor_is_not_even_read(int at, int weaker) {
        byte[] weak = SLOT.clone();
        ByteBuffer.wrap(weak).putInt(at, weaker);
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> PassphraseSlot.decode(weak));
    }

    @ParameterizedTest
    @CsvSource({"10, 524289", "18, 13", "26, 5"})
    void a_slot_made_to_cost_the_machine_is_not_even_read(int at, int costlier) {
        byte[] costly = SLOT.clone();
        ByteBuffer.wrap(costly).putInt(at, costlier);
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> PassphraseSlot.decode(costly));
    }

    @Test
    void the_floor_is_what_the_design_says() {
        ByteBuffer slot = ByteBuffer.wrap(SLOT);
        assertThat(slot.getInt(10)).isEqualTo(64 * 1024);
        assertThat(slot.getInt(18)).isEqualTo(3);
        assertThat(slot.getInt(26)).isEqualTo(1);
    }

    @Test
    void a_slot_that_was_strengthened_by_a_stranger_gives_nothing() {
        byte[] changed = SLOT.clone();
        ByteBuffer.wrap(changed).putInt(18, 4);
        assertThat(PassphraseSlot.decode(changed).open(PASSPHRASE, Samples.PERSON)).isEmpty();
    }

    @Test
    void a_slot_with_a_changed_seed_is_broken() {
        PassphraseSlot changed = PassphraseSlot.decode(Samples.flipped(SLOT, SLOT.length - 1));
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> changed.open(PASSPHRASE, Samples.PERSON));
    }

    @Test
    void a_slot_cut_short_or_drawn_out_is_not_read() {
        for (int length = 0; length <= SLOT.length + 1; length++) {
            if (length == SLOT.length) continue;
            byte[] cut = Arrays.copyOf(SLOT, length);
            assertThatExceptionOfType(SealBroken.class)
                    .isThrownBy(() -> PassphraseSlot.decode(cut));
        }
    }

    @Test
    void the_same_passphrase_never_makes_the_same_slot() {
        byte[] again = PassphraseSlot.create(PASSPHRASE, SEED, Samples.PERSON).encode();
        assertThat(again).hasSameSizeAs(SLOT).isNotEqualTo(SLOT);
        assertThat(Arrays.copyOfRange(again, 34, 50))
                .isNotEqualTo(Arrays.copyOfRange(SLOT, 34, 50));
    }

    // From the reference program of Argon2: salt "sixteen-byte-sal", -id -t 3 -k 65536 -p 1 -l 64.
    @Test
    void stretching_gives_what_the_reference_program_gives() {
        byte[] stretched =
                PassphraseBox.stretch(
                        "an invented passphrase".toCharArray(),
                        Samples.bytes("sixteen-byte-sal"),
                        PassphraseBox.MEMORY,
                        PassphraseBox.PASSES,
                        PassphraseBox.LANES);
        assertThat(TestFiles.hex(stretched))
                .isEqualTo(
                        "286fdc76c06d5c91a70aa5c0863231eb4ce7153f3d3d7f30c20e4b928e176bed"
                                + "1d5bcf346cdaf8eaacdbebf9917084a73fbfdad9136fb8124b6d638cba5667ce");
    }

    @Test
    @Timeout(30)
    void a_third_stretching_waits_for_the_first_two() throws Exception {
        PassphraseSlot slot = PassphraseSlot.decode(SLOT);
        assertThat(PassphraseBox.AT_ONCE.availablePermits()).isEqualTo(2);
        PassphraseBox.AT_ONCE.acquire(2);
        FutureTask<Optional<Seed>> third =
                new FutureTask<>(() -> slot.open(PASSPHRASE, Samples.PERSON));
        try {
            Thread.ofVirtual().start(third);
            while (!PassphraseBox.AT_ONCE.hasQueuedThreads()) Thread.onSpinWait();
            assertThat(third.isDone()).isFalse();
        } finally {
            PassphraseBox.AT_ONCE.release(2);
        }
        assertThat(third.get()).contains(SEED);
    }

    @Test
    void an_empty_passphrase_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassphraseSlot.create(new char[0], SEED, Samples.PERSON));
    }
}
