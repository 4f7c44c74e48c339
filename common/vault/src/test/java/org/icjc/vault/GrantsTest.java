package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class GrantsTest {
    private final KeyPairs person = Samples.pairs(0);
    private final ShredKey shred = ShredKey.random();
    private final GrantTerms terms = Samples.terms();
    private final Map<Compartment, DataKey> keys = Samples.keys(Samples.ALL_FOUR);
    private final byte[] blob = Grants.seal(terms, keys, person.publicKeys(), shred);

    @Test
    void a_grant_gives_its_recipient_every_key() {
        assertThat(Grants.open(terms, blob, person, shred)).isEqualTo(keys);
    }

    @Test
    void another_person_opens_nothing() {
        refused(terms, blob, Samples.pairs(1), shred);
    }

    @Test
    void without_its_shred_key_a_grant_is_closed_to_its_own_recipient() {
        refused(terms, blob, person, ShredKey.random());
    }

    @Test
    void a_grant_moved_to_another_place_opens_nothing() {
        TreeSet<Compartment> four = new TreeSet<>(Samples.ALL_FOUR);
        TreeSet<Compartment> fewer = new TreeSet<>(EnumSet.of(Compartment.PARTIES));
        TreeSet<Compartment> more = new TreeSet<>(four);
        more.add(Compartment.OFFER);
        List<GrantTerms> elsewhere =
                List.of(
                        new GrantTerms(Samples.OTHER_REQUEST, null, four, 1, Samples.PERSON, 7),
                        new GrantTerms(
                                Samples.REQUEST, Samples.REFERRAL, four, 1, Samples.PERSON, 7),
                        new GrantTerms(Samples.REQUEST, null, fewer, 1, Samples.PERSON, 7),
                        new GrantTerms(Samples.REQUEST, null, more, 1, Samples.PERSON, 7),
                        new GrantTerms(Samples.REQUEST, null, four, 2, Samples.PERSON, 7),
                        new GrantTerms(Samples.REQUEST, null, four, 1, Samples.OTHER_PERSON, 7),
                        new GrantTerms(Samples.REQUEST, null, four, 1, GrantTerms.ESCROW, 7),
                        new GrantTerms(Samples.REQUEST, null, four, 1, Samples.PERSON, 8));
        for (GrantTerms other : elsewhere) refused(other, blob, person, shred);
    }

    @Test
    void a_grant_with_any_byte_changed_opens_nothing() {
        for (int at = 0; at < blob.length; at++) {
            refused(terms, Samples.flipped(blob, at), person, shred);
        }
    }

    @Test
    void a_grant_cut_short_or_drawn_out_opens_nothing() {
        for (int length = 0; length < blob.length; length += length < 20 ? 1 : 97) {
            refused(terms, Arrays.copyOf(blob, length), person, shred);
        }
        refused(terms, Arrays.copyOf(blob, blob.length - 1), person, shred);
        refused(terms, Arrays.copyOf(blob, blob.length + 1), person, shred);
    }

    @Test
    void every_grant_has_the_same_size() {
        GrantTerms partiesOnly =
                GrantTerms.ofRequest(
                        Samples.REQUEST, EnumSet.of(Compartment.PARTIES), 1, Samples.PERSON, 7);
        byte[] small =
                Grants.seal(
                        partiesOnly,
                        Samples.keys(EnumSet.of(Compartment.PARTIES)),
                        person.publicKeys(),
                        shred);
        assertThat(small).hasSameSizeAs(blob).hasSize(1398);
    }

    @Test
    void all_compartments_fit_into_one_grant() {
        EnumSet<Compartment> all = EnumSet.allOf(Compartment.class);
        GrantTerms everything = GrantTerms.ofRequest(Samples.REQUEST, all, 1, Samples.PERSON, 7);
        byte[] sealed = Grants.seal(everything, Samples.keys(all), person.publicKeys(), shred);
        assertThat(Grants.open(everything, sealed, person, shred)).isEqualTo(Samples.keys(all));
    }

    @Test
    void the_keys_must_be_those_of_the_terms() {
        Map<Compartment, DataKey> one = Samples.keys(EnumSet.of(Compartment.PARTIES));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grants.seal(terms, one, person.publicKeys(), shred));
    }

    @Test
    void a_grant_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GrantTerms.ofRequest(
                                Samples.REQUEST,
                                EnumSet.noneOf(Compartment.class),
                                1,
                                Samples.PERSON,
                                7));
    }

    // One HPKE object shared by threads gives, without an exception, grants that nobody can open.
    @Test
    void ten_thousand_grants_sealed_by_eight_threads_all_open() throws Exception {
        int threads = 8;
        int each = 1250;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            work.add(() -> {
                int opened = 0;
                for (int i = 0; i < each; i++) {
                    GrantTerms own =
                            GrantTerms.ofRequest(
                                    UUID.randomUUID(), Samples.ALL_FOUR, 1, Samples.PERSON, 7);
                    byte[] sealed = Grants.seal(own, keys, person.publicKeys(), shred);
                    if (Grants.open(own, sealed, person, shred).equals(keys)) opened++;
                }
                return opened;
            });
        }
        int opened = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Integer> done : pool.invokeAll(work)) opened += done.get();
        }
        assertThat(opened).isEqualTo(threads * each);
    }

    private static void refused(GrantTerms terms, byte[] blob, KeyPairs pairs, ShredKey shred) {
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> Grants.open(terms, blob, pairs, shred))
                .withMessage("vault.seal-broken")
                .withNoCause();
    }
}
