package org.icjc.desk.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterEntry;
import org.icjc.vault.RosterRefused;
import org.icjc.vault.RosterRole;
import org.icjc.vault.RosterSigner;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.Test;

class LastVerifiedTest {
    private static final RosterSigner ROOT = RosterSigner.create();
    private static final byte[] SECOND = signed(2);

    private final LastVerified verified = new LastVerified();

    @Test
    void the_same_bytes_under_the_same_root_are_verified_once() {
        Roster first = verify(SECOND);

        assertThat(verify(SECOND.clone())).isSameAs(first);
    }

    @Test
    void one_changed_byte_anywhere_is_verified_anew_and_refused() {
        Roster good = verify(SECOND);

        for (int at = 0; at < SECOND.length; at += SECOND.length / 7) {
            byte[] changed = SECOND.clone();
            changed[at] ^= 1;
            assertRefused(changed, 1);
        }
        assertThat(verify(SECOND)).isSameAs(good);
    }

    @Test
    void who_changes_his_copy_of_what_was_verified_does_not_change_what_is_known() {
        byte[] lent = SECOND.clone();
        verify(lent);
        lent[lent.length - 1] ^= 1;

        assertRefused(lent, 1);
    }

    @Test
    void another_root_key_verifies_anew_and_refuses() {
        verify(SECOND);

        assertThatThrownBy(() -> verified.verify(SECOND, RosterSigner.create().publicKeys(), 1))
                .isInstanceOfSatisfying(
                        RosterRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(RosterRefused.Reason.SIGNATURE));
    }

    @Test
    void what_was_verified_once_is_still_refused_when_it_is_too_old() {
        verify(SECOND);

        assertThat(assertRefused(SECOND, 3)).isEqualTo(RosterRefused.Reason.TOO_OLD);
    }

    @Test
    void a_newer_roster_takes_the_place_of_the_one_before() {
        verify(SECOND);

        assertThat(verify(signed(3)).epoch()).isEqualTo(3);
        assertThat(verify(SECOND).epoch()).isEqualTo(2);
    }

    private Roster verify(byte[] signed) {
        return verified.verify(signed, ROOT.publicKeys(), 1);
    }

    private RosterRefused.Reason assertRefused(byte[] signed, long lowestEpoch) {
        return catchThrowableOfType(
                        RosterRefused.class,
                        () -> verified.verify(signed, ROOT.publicKeys(), lowestEpoch))
                .reason();
    }

    private static byte[] signed(long epoch) {
        List<RosterEntry> entries =
                List.of(
                        RosterEntry.of(UUID.randomUUID(), Set.of(RosterRole.COMMITTEE), keys()),
                        RosterEntry.of(UUID.randomUUID(), Set.of(RosterRole.COMMITTEE), keys()));
        return ROOT.sign(new Roster(epoch, entries, keys())).encode();
    }

    private static PublicKeys keys() {
        return KeyPairs.of(Seed.random()).publicKeys();
    }
}
