package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is frozen. A red test here is never mended here: the change itself is wrong. */
class LabelsTest {
    @Test
    void labels_are_frozen() {
        List<String> labels =
                Arrays.stream(Label.values()).map(l -> l.name() + " " + l.text()).toList();
        assertThat(labels).containsExactlyElementsOf(TestFiles.lines("golden/labels.txt"));
        assertThat(Label.values()).extracting(Label::text).doesNotHaveDuplicates();
    }

    @Test
    void compartments_are_frozen() {
        List<String> compartments =
                Arrays.stream(Compartment.values()).map(c -> c.name() + " " + c.code()).toList();
        assertThat(compartments)
                .containsExactly(
                        "PARTIES 1",
                        "CONTENT 2",
                        "IDENTITY 3",
                        "NOTES 4",
                        "OFFER 5",
                        "DISCLOSED 6",
                        "FILE 7");
    }

    @Test
    void suites_are_frozen() {
        List<String> suites =
                Arrays.stream(Suite.values()).map(s -> s.name() + " " + s.code).toList();
        assertThat(suites)
                .containsExactly(
                        "FIELD 1", "GRANT 2", "PERSON 3", "PASSPHRASE 4", "SIGNED 5", "FILE 6");
    }

    @Test
    void the_header_is_frozen() {
        assertThat(TestFiles.hex(Header.of(Suite.FIELD, 0x0102))).isEqualTo("49434a010102");
    }

    @Test
    void what_authenticates_a_field_is_frozen() {
        Context place = Context.of(Label.CARD, Samples.ROW, Samples.REQUEST, Compartment.CONTENT);
        assertThat(TestFiles.hex(place.aad()))
                .isEqualTo(
                        "0000000c"
                                + TestFiles.hex(Samples.bytes("request.card"))
                                + "00000010"
                                + "0000000000000002"
                                + "0000000000000001"
                                + "00000010"
                                + "0000000000000001"
                                + "0000000000000001"
                                + "00000001"
                                + "02"
                                + "00000004"
                                + "00000001");
        assertThat(TestFiles.hex(Context.apart(Label.TOTP_SECRET, Samples.ROW).aad()))
                .isEqualTo(
                        "0000000b"
                                + TestFiles.hex(Samples.bytes("totp.secret"))
                                + "00000010"
                                + "0000000000000002"
                                + "0000000000000001"
                                + "00000000"
                                + "00000000"
                                + "00000004"
                                + "00000001");
    }

    @Test
    void what_authenticates_a_grant_is_frozen() {
        assertThat(TestFiles.hex(Samples.terms().aad()))
                .isEqualTo(
                        "00000005"
                                + TestFiles.hex(Samples.bytes("grant"))
                                + "00000010"
                                + "0000000000000001"
                                + "0000000000000001"
                                + "00000000"
                                + "00000004"
                                + "00000001"
                                + "00000010"
                                + "0000000000000003"
                                + "0000000000000001"
                                + "00000008"
                                + "0000000000000007"
                                + "00000001"
                                + "01"
                                + "00000001"
                                + "02"
                                + "00000001"
                                + "03"
                                + "00000001"
                                + "04");
    }
}
