package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamsTest {
    private final DataKey key = DataKey.random();
    private final Context file =
            Context.of(Label.FILE_CONTENT, Samples.ROW, Samples.REQUEST, Compartment.FILE);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1024, 1025, (1 << 20) - 100, 1 << 20, (1 << 20) + 1, 3_000_000})
    void a_file_of_any_size_reads_back(int length) throws IOException {
        byte[] plain = content(length);
        assertThat(open(key, file, seal(plain))).isEqualTo(plain);
    }

    @Test
    void files_of_about_the_same_size_look_the_same() throws IOException {
        assertThat(seal(content(10))).hasSameSizeAs(seal(content(1000)));
        assertThat(seal(content(1_000_001))).hasSameSizeAs(seal(content(1_010_000)));
    }

    @Test
    void another_key_or_another_file_opens_nothing() throws IOException {
        byte[] sealed = seal(content(2000));
        broken(DataKey.random(), file, sealed);
        broken(
                key,
                Context.of(
                        Label.FILE_CONTENT, Samples.OTHER_ROW, Samples.REQUEST, Compartment.FILE),
                sealed);
    }

    @Test
    void a_file_with_any_byte_changed_does_not_read_to_its_end() throws IOException {
        byte[] small = seal(content(100));
        for (int at = 0; at < small.length; at++) broken(key, file, Samples.flipped(small, at));
        byte[] large = seal(content(2_500_000));
        for (int at = 0; at < large.length; at += 250_007) {
            broken(key, file, Samples.flipped(large, at));
        }
    }

    @Test
    void a_file_cut_anywhere_does_not_read_to_its_end() throws IOException {
        byte[] large = seal(content(2_500_000));
        for (int length : new int[] {0, 1, 39, 40, 41, 1 << 20, 2 << 20, large.length - 1}) {
            broken(key, file, Arrays.copyOf(large, length));
        }
        broken(key, file, Arrays.copyOf(large, large.length + 1));
    }

    @Test
    void a_file_must_have_the_length_that_was_said() {
        byte[] plain = content(100);
        for (long said : new long[] {99, 101}) {
            assertThatIOException()
                    .isThrownBy(() ->
                            Streams.seal(
                                    key,
                                    file,
                                    said,
                                    new ByteArrayInputStream(plain),
                                    new ByteArrayOutputStream()));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Streams.seal(
                                key,
                                file,
                                -1,
                                InputStream.nullInputStream(),
                                new ByteArrayOutputStream()));
    }

    @Test
    void a_failing_disk_is_not_taken_for_a_broken_seal() throws IOException {
        byte[] sealed = seal(content(3_000_000));
        InputStream failing =
                new InputStream() {
                    private int at;

                    @Override
                    public int read() throws IOException {
                        if (at >= 1_500_000) throw new IOException("invented");
                        return sealed[at++] & 0xff;
                    }
                };
        assertThatIOException()
                .isThrownBy(() -> Streams.open(key, file, failing).readAllBytes())
                .withMessage("invented");
    }

    private byte[] seal(byte[] plain) throws IOException {
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        Streams.seal(key, file, plain.length, new ByteArrayInputStream(plain), sealed);
        return sealed.toByteArray();
    }

    private static byte[] open(DataKey key, Context file, byte[] sealed) throws IOException {
        try (InputStream in = Streams.open(key, file, new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static void broken(DataKey key, Context file, byte[] sealed) {
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> open(key, file, sealed))
                .withNoCause();
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
