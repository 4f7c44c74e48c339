package org.icjc.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EscrowTest {
    private final Seed seed = Seed.random();
    private final List<EscrowShare> shares = Escrow.split(seed);

    @Test
    void any_three_of_five_shares_give_the_seed() {
        for (int a = 0; a < 5; a++) {
            for (int b = 0; b < 5; b++) {
                for (int c = 0; c < 5; c++) {
                    if (a == b || b == c || a == c) continue;
                    List<EscrowShare> three = List.of(shares.get(a), shares.get(b), shares.get(c));
                    assertThat(Escrow.combine(three)).isEqualTo(seed);
                }
            }
        }
        assertThat(Escrow.combine(shares)).isEqualTo(seed);
    }

    @Test
    void two_shares_are_refused_also_when_one_comes_twice() {
        EscrowShare first = shares.get(0);
        EscrowShare second = shares.get(1);
        refused(List.of());
        refused(List.of(first, second));
        refused(List.of(first, second, first, second));
    }

    // For any two shares and any seed there is a third share that makes it: two tell nothing.
    @Test
    void two_shares_fit_every_seed() {
        int first = shares.get(0).value()[0] & 0xff;
        int second = shares.get(1).value()[0] & 0xff;
        boolean[] possible = new boolean[256];
        for (int third = 0; third < 256; third++) {
            possible[interpolated(first, second, third)] = true;
        }
        assertThat(possible).doesNotContain(false);
    }

    @Test
    void shares_of_different_seeds_are_refused() {
        List<EscrowShare> others = Escrow.split(Seed.random());
        refused(List.of(shares.get(0), shares.get(1), others.get(2)));
        List<EscrowShare> four = new ArrayList<>(shares.subList(0, 3));
        four.add(others.get(4));
        refused(four);
    }

    // Split twice, a seed gives other shares; they carry the same mark but do not fit together.
    @Test
    void shares_of_two_splits_of_one_seed_are_refused() {
        List<EscrowShare> again = Escrow.split(seed);
        refused(List.of(shares.get(0), shares.get(1), again.get(2)));
    }

    @Test
    void a_printed_share_reads_back_in_any_case_and_spacing() {
        for (EscrowShare share : shares) {
            String printed = share.print();
            assertThat(EscrowShare.parse(printed).number()).isEqualTo(share.number());
            assertThat(EscrowShare.parse(printed).value()).isEqualTo(share.value());
            assertThat(
                            EscrowShare.parse(printed.toLowerCase(Locale.ROOT).replace(' ', '-'))
                                    .value())
                    .isEqualTo(share.value());
        }
        List<EscrowShare> typed =
                shares.subList(2, 5).stream().map(s -> EscrowShare.parse(s.print())).toList();
        assertThat(Escrow.combine(typed)).isEqualTo(seed);
    }

    @Test
    void a_mistyped_share_is_refused() {
        String printed = shares.get(0).print().replaceAll("\\s", "");
        for (int at = 0; at < printed.length(); at++) {
            char other = printed.charAt(at) == '7' ? '8' : '7';
            String wrong = printed.substring(0, at) + other + printed.substring(at + 1);
            assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> EscrowShare.parse(wrong));
        }
        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> EscrowShare.parse(printed.substring(1)));
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> EscrowShare.parse(""));
    }

    @Test
    void multiplication_and_inverse_are_those_of_the_field_of_aes() {
        assertThat(Gf256.times(0x57, 0x83)).isEqualTo(0xc1); // FIPS 197, 4.2
        assertThat(Gf256.times(0x57, 0x13)).isEqualTo(0xfe); // FIPS 197, 4.2.1
        for (int a = 1; a < 256; a++) assertThat(Gf256.times(a, Gf256.inverse(a))).isEqualTo(1);
    }

    private static int interpolated(int first, int second, int third) {
        // Weights of x = 1, 2, 3 at 0 in GF(256) are all 1, because 1 + 2 = 3.
        return first ^ second ^ third;
    }

    private static void refused(List<EscrowShare> shares) {
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> Escrow.combine(shares));
    }
}
