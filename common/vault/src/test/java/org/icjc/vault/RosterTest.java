package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final UUID OFFICER = new UUID(9, 1);
    private static final UUID CHAIR = new UUID(9, 2);
    private static final UUID MEMBER = new UUID(9, 3);
    private static final UUID CONFLICTS = new UUID(9, 4);
    private static final UUID CANARY = new UUID(9, 5);
    private static final PublicKeys KEYS = Samples.pairs(0).publicKeys();
    private static final PublicKeys ESCROW = Samples.pairs(1).publicKeys();
    private static final RosterSigner ROOT = RosterSigner.create();

    private final Roster roster =
            new Roster(
                    3,
                    List.of(
                            entry(CANARY, RosterRole.CANARY),
                            entry(OFFICER, RosterRole.INTAKE_OFFICER),
                            entry(CHAIR, RosterRole.CHAIR)
                                    .withConflicts(Set.of("XA"), Set.of("icc.otp")),
                            entry(MEMBER, RosterRole.COMMITTEE),
                            entry(CONFLICTS, RosterRole.CONFLICT_OFFICER)),
                    ESCROW);

    @Test
    void recipients_get_the_compartments_of_their_role() {
        List<Recipient> recipients = roster.recipients(Set.of("FR"), Set.of(), Set.of());
        assertThat(recipients)
                .extracting(Recipient::person)
                .containsExactly(OFFICER, CHAIR, MEMBER, CONFLICTS);
        for (Recipient recipient : recipients) {
            boolean settles = recipient.person().equals(CONFLICTS);
            assertThat(recipient.compartments())
                    .isEqualTo(settles ? EnumSet.of(Compartment.PARTIES) : Samples.ALL_FOUR);
        }
    }

    @Test
    void who_has_a_standing_conflict_with_a_party_is_no_recipient() {
        Roster larger = with(entry(new UUID(9, 6), RosterRole.COMMITTEE));
        assertThat(larger.recipients(Set.of("XA", "FR"), Set.of(), Set.of()))
                .extracting(Recipient::person)
                .doesNotContain(CHAIR)
                .contains(MEMBER);
        assertThat(larger.recipients(Set.of(), Set.of("icc.otp"), Set.of()))
                .extracting(Recipient::person)
                .doesNotContain(CHAIR);
    }

    @Test
    void whom_the_requester_names_is_no_recipient() {
        assertThat(roster.recipients(Set.of(), Set.of(), Set.of(OFFICER, CONFLICTS)))
                .extracting(Recipient::person)
                .containsExactly(CHAIR, MEMBER);
    }

    @Test
    void who_is_switched_off_is_no_recipient() {
        Roster larger = with(entry(new UUID(9, 6), RosterRole.COMMITTEE).switchedOff());
        assertThat(larger.recipients(Set.of(), Set.of(), Set.of())).hasSize(4);
    }

    @Test
    void fewer_than_two_committee_members_are_refused() {
        assertThatExceptionOfType(TooFewRecipients.class)
                .isThrownBy(() -> roster.recipients(Set.of("XA"), Set.of(), Set.of()));
        assertThatExceptionOfType(TooFewRecipients.class)
                .isThrownBy(() -> roster.recipients(Set.of(), Set.of(), Set.of(MEMBER)));
    }

    @Test
    void a_canary_receives_canary_requests_and_nothing_else() {
        assertThat(roster.canaries()).extracting(Recipient::person).containsExactly(CANARY);
        assertThat(roster.canaries().getFirst().compartments()).isEqualTo(Samples.ALL_FOUR);
        assertThat(roster.recipients(Set.of(), Set.of(), Set.of()))
                .extracting(Recipient::person)
                .doesNotContain(CANARY);
    }

    @Test
    void a_person_stands_in_a_roster_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(entry(MEMBER, RosterRole.INTAKE_OFFICER)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Roster(0, List.of(), ESCROW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RosterEntry.of(MEMBER, Set.of(), KEYS));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        entry(MEMBER, RosterRole.COMMITTEE).withConflicts(Set.of("fr"), Set.of()));
    }

    @Test
    void a_signed_roster_reads_back_as_it_was() {
        SignedRoster signed = SignedRoster.decode(ROOT.sign(roster).encode());
        assertThat(signed.verify(ROOT.publicKeys(), 3)).isEqualTo(roster);
        assertThat(signed.verify(RootPublicKeys.parse(ROOT.publicKeys().text()), 1))
                .isEqualTo(roster);
    }

    @Test
    void a_roster_signed_by_another_root_is_refused() {
        refused(RosterSigner.create().sign(roster).encode(), RosterRefused.Reason.SIGNATURE, 3);
    }

    @Test
    void both_signatures_must_be_the_roots() {
        RosterSigner other = RosterSigner.create();
        byte[] encoded = roster.encode();
        byte[] own = ROOT.sign(roster).encode();
        byte[] foreign = other.sign(roster).encode();
        FieldReader mine = new FieldReader(Header.strip(Header.of(Suite.SIGNED, 1), own));
        FieldReader theirs = new FieldReader(Header.strip(Header.of(Suite.SIGNED, 1), foreign));
        mine.next();
        theirs.next();
        byte[] myEd = mine.next();
        byte[] myMlDsa = mine.next();
        byte[] theirEd = theirs.next();
        byte[] theirMlDsa = theirs.next();
        refused(
                new SignedRoster(encoded, myEd, theirMlDsa).encode(),
                RosterRefused.Reason.SIGNATURE,
                3);
        refused(
                new SignedRoster(encoded, theirEd, myMlDsa).encode(),
                RosterRefused.Reason.SIGNATURE,
                3);
        refused(
                new SignedRoster(encoded, new byte[0], myMlDsa).encode(),
                RosterRefused.Reason.SIGNATURE,
                3);
        refused(
                new SignedRoster(encoded, myEd, new byte[0]).encode(),
                RosterRefused.Reason.SIGNATURE,
                3);
    }

    @Test
    void an_older_roster_is_refused() {
        refused(ROOT.sign(roster).encode(), RosterRefused.Reason.TOO_OLD, 4);
    }

    @Test
    void a_roster_with_any_byte_changed_is_refused() {
        byte[] signed = ROOT.sign(roster).encode();
        for (int at = 0; at < signed.length; at += at < 64 ? 1 : 41) {
            byte[] changed = Samples.flipped(signed, at);
            assertThatExceptionOfType(RosterRefused.class)
                    .isThrownBy(() -> SignedRoster.decode(changed).verify(ROOT.publicKeys(), 3));
        }
    }

    @Test
    void the_canonical_form_reads_back_and_another_spelling_is_refused() {
        byte[] canonical = roster.encode();
        assertThat(Roster.decode(canonical)).isEqualTo(roster);
        assertThat(Roster.decode(canonical).encode()).isEqualTo(canonical);
        String text = new String(canonical, StandardCharsets.US_ASCII);
        assertThat(text).startsWith("{\"entries\":[{\"active\":true,").doesNotContain(" ");
        List<String> spellings =
                List.of(
                        " " + text,
                        text + "\n",
                        text.replace("\"epoch\":3", "\"epoch\":03"),
                        text.replace("\"epoch\":3", "\"epoch\": 3"),
                        text.replace("\"epoch\":3", "\"epoch\":3.0"),
                        text.replace("\"epoch\":3", "\"epoch\":-3"),
                        text.replace("\"epoch\":3", "\"epoch\":3,\"epoch\":3"),
                        text.replace("\"epoch\":3", "\"epoch\":3,\"extra\":1"),
                        text.replace("\"epoch\":3,", ""),
                        text.replace("\"COMMITTEE\"", "\"COMMITTEE\",\"COMMITTEE\""),
                        text.replace("\"COMMITTEE\"", "\"OWNER\""),
                        text.replace("\"COMMITTEE\"", "\"\\u0043OMMITTEE\""),
                        text.replace("\"COMMITTEE\"", "7"),
                        text.replace("icjc-roster-1", "icjc-roster-2"),
                        text.replace("true", "True"),
                        text.substring(0, text.length() - 1),
                        "[".repeat(100_000),
                        "");
        for (String spelling : spellings) {
            byte[] other = spelling.getBytes(StandardCharsets.US_ASCII);
            assertThatIllegalArgumentException().isThrownBy(() -> Roster.decode(other));
        }
    }

    @Test
    void the_root_key_opens_with_its_passphrase_only() {
        byte[] file = ROOT.seal("an invented passphrase".toCharArray());
        assertThat(RosterSigner.open(file, "another one".toCharArray())).isEmpty();
        RosterSigner opened =
                RosterSigner.open(file, "an invented passphrase".toCharArray()).orElseThrow();
        assertThat(opened.publicKeys()).isEqualTo(ROOT.publicKeys());
        assertThat(opened.sign(roster).verify(ROOT.publicKeys(), 3)).isEqualTo(roster);
        byte[] changed = Samples.flipped(file, file.length - 1);
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(
                        () -> RosterSigner.open(changed, "an invented passphrase".toCharArray()));
    }

    @Test
    void roles_and_what_they_receive_are_frozen() {
        assertThat(RosterRole.values())
                .extracting(Enum::name)
                .containsExactly(
                        "INTAKE_OFFICER", "COMMITTEE", "CHAIR", "CONFLICT_OFFICER", "CANARY");
        assertThat(RosterRole.COMMITTEE.compartments()).isEqualTo(Samples.ALL_FOUR);
        assertThat(RosterRole.CONFLICT_OFFICER.compartments()).containsExactly(Compartment.PARTIES);
        assertThat(RosterRole.CANARY.compartments()).isEmpty();
    }

    private static void refused(byte[] encoded, RosterRefused.Reason reason, long minimumEpoch) {
        SignedRoster signed = SignedRoster.decode(encoded);
        assertThatExceptionOfType(RosterRefused.class)
                .isThrownBy(() -> signed.verify(ROOT.publicKeys(), minimumEpoch))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private Roster with(RosterEntry more) {
        List<RosterEntry> entries = new ArrayList<>(roster.entries());
        entries.add(more);
        return new Roster(roster.epoch(), entries, ESCROW);
    }

    private static RosterEntry entry(UUID person, RosterRole role) {
        return RosterEntry.of(person, EnumSet.of(role), KEYS);
    }
}
