package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealingTest {
    private final DataKey key = DataKey.random();
    private final KeyPairs person = Samples.pairs(0);
    private final Context place =
            Context.of(Label.CONTENT, Samples.ROW, Samples.REQUEST, Compartment.CONTENT);
    private final byte[] plain = Samples.bytes("An invented question on an invented statute.");
    private final byte[] blob = Sealing.seal(key, place, plain);
    private final byte[] personal = Sealing.sealTo(person.publicKeys(), place, plain);

    private final List<Context> elsewhere =
            List.of(
                    new Context(
                            Label.IDENTITY, Samples.ROW, Samples.REQUEST, Compartment.CONTENT, 1),
                    new Context(
                            Label.CONTENT,
                            Samples.OTHER_ROW,
                            Samples.REQUEST,
                            Compartment.CONTENT,
                            1),
                    new Context(
                            Label.CONTENT,
                            Samples.ROW,
                            Samples.OTHER_REQUEST,
                            Compartment.CONTENT,
                            1),
                    new Context(Label.CONTENT, Samples.ROW, null, Compartment.CONTENT, 1),
                    new Context(Label.CONTENT, Samples.ROW, Samples.REQUEST, Compartment.NOTES, 1),
                    new Context(Label.CONTENT, Samples.ROW, Samples.REQUEST, null, 1),
                    new Context(
                            Label.CONTENT, Samples.ROW, Samples.REQUEST, Compartment.CONTENT, 2));

    @Test
    void what_is_sealed_opens_with_the_same_key_in_the_same_place() {
        assertThat(Sealing.open(key, place, blob)).isEqualTo(plain);
        assertThat(Sealing.openWith(person, place, personal)).isEqualTo(plain);
    }

    @Test
    void another_key_opens_nothing() {
        broken(DataKey.random(), place, blob);
        broken(Samples.pairs(1), place, personal);
    }

    @Test
    void a_blob_moved_to_another_place_opens_nothing() {
        for (Context other : elsewhere) {
            broken(key, other, blob);
            broken(person, other, personal);
        }
    }

    @Test
    void a_blob_with_any_byte_changed_opens_nothing() {
        for (int at = 0; at < blob.length; at++) broken(key, place, Samples.flipped(blob, at));
        for (int at = 0; at < personal.length; at++) {
            broken(person, place, Samples.flipped(personal, at));
        }
    }

    @Test
    void a_blob_cut_short_or_drawn_out_opens_nothing() {
        for (int length = 0; length < blob.length; length++) {
            broken(key, place, Arrays.copyOf(blob, length));
        }
        broken(key, place, Arrays.copyOf(blob, blob.length + 1));
        broken(person, place, Arrays.copyOf(personal, 1120 + 6 + 15));
        broken(person, place, Arrays.copyOf(personal, personal.length + 1));
    }

    @Test
    void a_blob_of_one_suite_is_none_of_another() {
        broken(person, place, blob);
        broken(key, place, personal);
    }

    @Test
    void the_same_content_never_seals_to_the_same_bytes() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            byte[] again = Sealing.seal(key, place, plain);
            seen.add(Arrays.toString(Arrays.copyOfRange(again, 6, 18)));
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void short_contents_all_have_one_size() {
        byte[] none = Sealing.seal(key, place, new byte[0]);
        byte[] longest = Sealing.seal(key, place, new byte[1024]);
        assertThat(none).hasSameSizeAs(blob).hasSameSizeAs(longest);
        assertThat(Sealing.open(key, place, none)).isEmpty();
        assertThat(Sealing.open(key, place, longest)).hasSize(1024);
    }

    @Test
    void a_card_is_never_larger_than_one_kibibyte() {
        Context card = Context.of(Label.CARD, Samples.ROW, Samples.REQUEST, Compartment.CONTENT);
        assertThat(Sealing.seal(key, card, new byte[1024])).hasSameSizeAs(blob);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sealing.seal(key, card, new byte[1025]))
                .withMessage("vault.card-too-long");
    }

    @Test
    void a_key_can_be_sealed_under_another() {
        Context file =
                Context.of(Label.KEY_FILE, Samples.ROW, Samples.REQUEST, Compartment.CONTENT);
        DataKey inner = DataKey.random();
        byte[] sealed = Sealing.sealKey(key, file, inner);
        assertThat(Sealing.openKey(key, file, sealed)).isEqualTo(inner);
        byte[] noKey = Sealing.seal(key, file, new byte[31]);
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> Sealing.openKey(key, file, noKey));
    }

    @Test
    void the_key_version_can_be_read_off_a_blob() {
        Context later = new Context(Label.CARD, Samples.ROW, null, null, 65_535);
        assertThat(Sealing.keyVersion(blob)).isEqualTo(1);
        assertThat(Sealing.keyVersion(Sealing.seal(key, later, plain))).isEqualTo(65_535);
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> Sealing.keyVersion(new byte[5]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Context(Label.CARD, Samples.ROW, null, null, 65_536));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Context(Label.CARD, Samples.ROW, null, null, -1));
    }

    private static void broken(DataKey key, Context place, byte[] blob) {
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> Sealing.open(key, place, blob))
                .withMessage("vault.seal-broken")
                .withNoCause();
    }

    private static void broken(KeyPairs person, Context place, byte[] blob) {
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> Sealing.openWith(person, place, blob))
                .withMessage("vault.seal-broken")
                .withNoCause();
    }
}
