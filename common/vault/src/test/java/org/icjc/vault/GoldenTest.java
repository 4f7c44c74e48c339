package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Blobs that were sealed once, with fixed keys, and must open for ever. A new version of anything
 * gets a new file beside the old one; an old file is never written again.
 */
class GoldenTest {
    private static final byte[] PLAIN = Samples.bytes("sealed in the first version");

    private final KeyPairs person = Samples.pairs(0);
    private final DataKey key = DataKey.of(Samples.counting(1));

    @Test
    void a_grant_of_the_first_version_opens() {
        ShredKey shred = ShredKey.of(Samples.counting(200));
        assertThat(Grants.open(Samples.terms(), golden("grant-1.hex"), person, shred))
                .isEqualTo(Samples.keys(Samples.ALL_FOUR));
        EnumSet<Compartment> offer = EnumSet.of(Compartment.OFFER);
        GrantTerms terms =
                new GrantTerms(
                        Samples.REQUEST,
                        Samples.REFERRAL,
                        new TreeSet<>(offer),
                        2,
                        Samples.PERSON,
                        9);
        assertThat(Grants.open(terms, golden("grant-offer-1.hex"), person, shred))
                .isEqualTo(Samples.keys(offer));
    }

    @Test
    void a_field_of_the_first_version_opens() {
        Context place =
                Context.of(Label.CONTENT, Samples.ROW, Samples.REQUEST, Compartment.CONTENT);
        assertThat(Sealing.open(key, place, golden("field-1.hex"))).isEqualTo(PLAIN);
    }

    @Test
    void a_sealed_key_of_the_first_version_opens() {
        Context place =
                Context.of(Label.KEY_FILE, Samples.ROW, Samples.REQUEST, Compartment.CONTENT);
        assertThat(Sealing.openKey(key, place, golden("key-1.hex")))
                .isEqualTo(DataKey.of(Samples.counting(2)));
    }

    @Test
    void what_was_sealed_to_a_person_in_the_first_version_opens() {
        Context place = Context.apart(Label.EDITING_TEXT, Samples.ROW);
        assertThat(Sealing.openWith(person, place, golden("person-1.hex"))).isEqualTo(PLAIN);
    }

    @Test
    void a_file_of_the_first_version_opens() throws IOException {
        Context file =
                Context.of(Label.FILE_CONTENT, Samples.ROW, Samples.REQUEST, Compartment.FILE);
        ByteArrayInputStream sealed = new ByteArrayInputStream(golden("file-1.hex"));
        assertThat(Streams.open(key, file, sealed).readAllBytes()).isEqualTo(PLAIN);
    }

    @Test
    void a_passphrase_slot_of_the_first_version_opens() {
        assertThat(
                        PassphraseSlot.decode(golden("slot-1.hex"))
                                .open("an invented passphrase".toCharArray(), Samples.PERSON))
                .contains(Seed.of(Samples.counting(0)));
    }

    @Test
    void escrow_shares_of_the_first_version_combine() {
        List<EscrowShare> printed =
                TestFiles.lines("golden/escrow-1.txt").stream().map(EscrowShare::parse).toList();
        assertThat(printed).extracting(EscrowShare::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(Escrow.combine(printed.subList(1, 4))).isEqualTo(Seed.of(Samples.counting(0)));
    }

    @Test
    void a_roster_of_the_first_version_verifies() {
        RootPublicKeys root =
                RootPublicKeys.parse(String.join("", TestFiles.lines("golden/root-public-1.txt")));
        Roster roster = SignedRoster.decode(golden("roster-1.hex")).verify(root, 5);
        assertThat(roster.escrow()).isEqualTo(Samples.pairs(2).publicKeys());
        RosterEntry entry = roster.entry(Samples.PERSON).orElseThrow();
        assertThat(entry.publicKeys()).isEqualTo(person.publicKeys());
        assertThat(entry.roles()).containsExactly(RosterRole.INTAKE_OFFICER, RosterRole.COMMITTEE);
        assertThat(entry.states()).containsExactly("XA", "XB");
        assertThat(entry.institutions()).containsExactly("icc.otp");
        assertThat(roster.entry(Samples.OTHER_PERSON).orElseThrow().active()).isFalse();
    }

    @Test
    void a_root_key_of_the_first_version_opens_and_still_signs() {
        RosterSigner root =
                RosterSigner.open(golden("root-key-1.hex"), "an invented passphrase".toCharArray())
                        .orElseThrow();
        assertThat(root.publicKeys().text())
                .isEqualTo(String.join("", TestFiles.lines("golden/root-public-1.txt")));
        Roster roster = SignedRoster.decode(golden("roster-1.hex")).verify(root.publicKeys(), 1);
        assertThat(root.sign(roster).verify(root.publicKeys(), 1)).isEqualTo(roster);
    }

    @Test
    void a_return_code_leads_to_the_same_keys_for_ever() {
        ReturnCode code = ReturnCode.of(Arrays.copyOf(Samples.counting(0), 16));
        assertThat(code.shortForm()).isEqualTo("0004-1061-050R-3GG2-8A1C-60T3-GF99");
        assertThat(TestFiles.hex(code.lookupId()))
                .isEqualTo("5056ee43df2b928385c4e70854ebea480393252326f2bd12cd66c1db8d15284a");
        assertThat(TestFiles.hex(code.lookupHash()))
                .isEqualTo("594e5227feee6019af6959f3c006db15d64d026b4578acafcac7d3306d136709");
        assertThat(TestFiles.hex(code.draftKey().copy()))
                .isEqualTo("1e8d75c1dfaa74e77373c7fa2a160bef4dba452d26d43e1b1fe91aae6f2696c4");
        assertThat(TestFiles.hex(code.macKey().copy()))
                .isEqualTo("7cfb5d0d82d1118f86b7aad7da7534cf54206567dbbca8d32ce39b4c47b80a34");
        assertThat(TestFiles.hex(code.requesterKeys().publicKeys().fingerprint()))
                .isEqualTo("2534a5a9d41066b43630b0ecdfaf9724d416b5d244fc066cc219686015c51717");
    }

    @Test
    void a_seed_leads_to_the_same_keys_and_signatures_for_ever() {
        assertThat(TestFiles.hex(person.publicKeys().fingerprint()))
                .isEqualTo("458d9979e94c0b55bdc4a2e3ea010d3cd53878b0e633a660d2b8b4b5a5c12c1a");
        assertThat(TestFiles.hex(person.sign(Samples.bytes("an invented act"))))
                .isEqualTo(
                        "1623c274ebd60496626a9060c0123fea713fd4bac87ef3d64064f72d48094e4d"
                                + "fc239ca236304b15fa5a18894b78e7566a7081684413228240f549a372515a0f");
    }

    private static byte[] golden(String name) {
        return TestFiles.hexFile("golden/" + name);
    }
}
