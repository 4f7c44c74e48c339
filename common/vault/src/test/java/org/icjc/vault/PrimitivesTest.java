package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrimitivesTest {
    @Test
    void aes_gcm_gives_the_verdicts_of_nist() {
        List<String> cases = TestFiles.lines("aes-256-gcm-nist.txt");
        int refused = 0;
        for (String line : cases) {
            String[] given = line.replace("-", "").split(" ", -1);
            byte[] key = TestFiles.hex(given[0]);
            byte[] aad = TestFiles.hex(given[3]);
            byte[] sealed = TestFiles.hex(given[1] + given[2] + given[4]);
            if (given[5].equals("FAIL")) {
                refused++;
                assertThatExceptionOfType(SealBroken.class)
                        .isThrownBy(() -> Aead.open(key, aad, sealed));
            } else {
                assertThat(Aead.open(key, aad, sealed)).isEqualTo(TestFiles.hex(given[5]));
            }
        }
        assertThat(cases).hasSize(198);
        assertThat(refused).isEqualTo(100);
    }

    @Test
    void an_aes_key_of_another_length_is_refused() {
        for (int length : new int[] {0, 16, 24, 31, 33}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Aead.seal(new byte[length], new byte[0], new byte[1]));
        }
    }

    // RFC 5869, A.3: no salt, no info; the first 32 of its 42 bytes.
    @Test
    void hkdf_gives_the_vector_of_its_standard() {
        assertThat(TestFiles.hex(Hash.derive(TestFiles.hex("0b".repeat(22)), "")))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @Test
    void hkdf_separates_purposes() {
        assertThat(Hash.derive(Samples.counting(0), "a"))
                .isNotEqualTo(Hash.derive(Samples.counting(0), "b"))
                .hasSize(32);
    }

    // RFC 4231, 4.2, with its key of 20 bytes written out to 32: HMAC pads with zeros.
    @Test
    void hmac_gives_the_vector_of_its_standard() {
        DataKey key = DataKey.of(TestFiles.hex("0b".repeat(20) + "00".repeat(12)));
        byte[] tag = Mac.tag(key, Samples.bytes("Hi There"));
        assertThat(TestFiles.hex(tag))
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assertThat(Mac.verify(key, Samples.bytes("Hi There"), tag)).isTrue();
        assertThat(Mac.verify(key, Samples.bytes("Hi there"), tag)).isFalse();
        assertThat(Mac.verify(DataKey.random(), Samples.bytes("Hi There"), tag)).isFalse();
        assertThat(Mac.verify(key, Samples.bytes("Hi There"), new byte[0])).isFalse();
        for (int at = 0; at < tag.length; at++) {
            assertThat(Mac.verify(key, Samples.bytes("Hi There"), Samples.flipped(tag, at)))
                    .isFalse();
        }
    }

    @Test
    void padding_grows_by_at_most_an_eighth() {
        for (long length = 1; length < 1 << 22; length = length * 9 / 8 + 1) {
            long padded = Padding.padded(length);
            assertThat(padded).isGreaterThanOrEqualTo(Math.max(length, 1024));
            if (length > 1024) assertThat(padded - length).isLessThan(length / 8);
            assertThat(Padding.padded(padded)).isEqualTo(padded);
        }
        assertThat(Padding.padded(0)).isEqualTo(1024);
        assertThat(Padding.padded(1025)).isEqualTo(1088);
        assertThat(Padding.padded(1_000_000)).isEqualTo(1_015_808);
    }

    @Test
    void padding_comes_off_again_and_nothing_else_passes_for_it() {
        for (int length : new int[] {0, 1, 1023, 1024, 1025, 5000, 70_000}) {
            byte[] content = new byte[length];
            Arrays.fill(content, (byte) 7);
            byte[] frame = Padding.pad(content);
            assertThat(Padding.unpad(frame)).isEqualTo(content);
            assertThat(frame).hasSize(5 + (int) Padding.padded(length));
        }
        byte[] frame = Padding.pad(new byte[] {1, 2, 3});
        for (int at : new int[] {0, 1, 2, 4, 8, frame.length - 1}) {
            assertThatExceptionOfType(SealBroken.class)
                    .isThrownBy(() -> Padding.unpad(Samples.flipped(frame, at)));
        }
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> Padding.unpad(Arrays.copyOf(frame, 1028)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Padding.pad(new byte[Padding.LARGEST + 1]));
    }

    @Test
    void no_two_lists_of_fields_read_the_same() {
        byte[] one = new Fields().add("ab").add("c").bytes();
        byte[] other = new Fields().add("a").add("bc").bytes();
        assertThat(one).isNotEqualTo(other);
        assertThat(new Fields().add((UUID) null).bytes()).isEqualTo(new byte[4]);
        FieldReader reader = new FieldReader(one);
        assertThat(reader.next()).isEqualTo(Samples.bytes("ab"));
        assertThatExceptionOfType(SealBroken.class).isThrownBy(reader::end);
        assertThat(reader.next(1)).isEqualTo(Samples.bytes("c"));
        reader.end();
        assertThatExceptionOfType(SealBroken.class).isThrownBy(reader::next);
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> new FieldReader(new byte[] {0, 0, 0, 2, 1}).next());
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> new FieldReader(new byte[] {-1, 0, 0, 0}).next());
    }
}
