package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whatever bytes come from a database or a browser: a refusal comes out, never anything else. */
class AnyBytesTest {
    private static final int TRIES = 3000;

    private final Random random = new Random(1);

    @Test
    void any_bytes_are_refused_by_every_reader() {
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = bytes(random.nextInt(200));
            refused(() -> SignedRoster.decode(bytes));
            refused(() -> PassphraseSlot.decode(bytes));
            refused(() -> RequesterKeys.decode(bytes));
            refused(() -> PublicKeys.decode(bytes));
            refused(() -> Roster.decode(bytes));
            refused(() -> EscrowShare.parse(TestFiles.hex(bytes)));
        }
    }

    @Test
    void good_bytes_with_wrong_ones_among_them_are_refused() {
        byte[] slot = TestFiles.hexFile("golden/slot-1.hex");
        byte[] roster = TestFiles.hexFile("golden/roster-1.hex");
        byte[] canonical =
                new Roster(
                                5,
                                List.of(
                                        RosterEntry.of(
                                                Samples.PERSON,
                                                Set.of(RosterRole.CHAIR),
                                                Samples.pairs(0).publicKeys())),
                                Samples.pairs(1).publicKeys())
                        .encode();
        for (int i = 0; i < TRIES; i++) {
            onlyRefused(() -> PassphraseSlot.decode(changed(slot)));
            onlyRefused(() -> SignedRoster.decode(changed(roster)));
            byte[] other = changed(canonical);
            onlyRefused(() -> assertThat(Roster.decode(other).encode()).isEqualTo(other));
        }
    }

    @Test
    void any_text_is_read_as_a_return_code_that_is_none() {
        for (int i = 0; i < TRIES; i++) {
            int[] points = random.ints(random.nextInt(120), 0, 0x11000).toArray();
            String typed = new String(points, 0, points.length);
            assertThat(ReturnCode.read(typed)).isNotInstanceOf(ReturnCodeReading.Valid.class);
        }
    }

    private byte[] changed(byte[] good) {
        byte[] bytes = good.clone();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            bytes[random.nextInt(Math.min(bytes.length, 4000))] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static void refused(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfAny(
                        SealBroken.class, RosterRefused.class, IllegalArgumentException.class);
    }

    private static void onlyRefused(ThrowingCallable reading) {
        try {
            reading.call();
        } catch (SealBroken | RosterRefused | IllegalArgumentException expected) {
            assertThat(expected).isInstanceOf(RuntimeException.class);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
