package org.icjc.members.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.taxonomy.Tradition;
import org.junit.jupiter.api.Test;

/** What holds for every request and every member, on invented ones. */
class MatchingPropertiesTest {

    private static final Matching MATCHING = Matching.current();

    @Test
    void no_improvement_of_a_profile_lowers_a_total_or_a_group() {
        var world = new RandomWorld(1);
        int lifted = 0;
        for (int r = 0; r < 400; r++) {
            MatchRequest request = world.request(r);
            var improvement = new Improvement(world, request.need());
            for (int m = 0; m < 25; m++) {
                Member member = world.member(m);
                MatchCard before = card(request, member);
                for (int step = 0; step < 2; step++) {
                    Member better = member.with(improvement.of(member.profile()));
                    MatchCard after = card(request, better);
                    assertThat(after.group()).isLessThanOrEqualTo(before.group());
                    if (before.score() != null && after.score() != null) {
                        assertThat(after.score().total())
                                .isGreaterThanOrEqualTo(before.score().total());
                        lifted += after.score().total() > before.score().total() ? 1 : 0;
                    }
                    member = better;
                    before = after;
                }
            }
        }
        System.out.println("properties: 20000 improvements, " + lifted + " lifted a total");
        assertThat(lifted).isGreaterThan(1000);
    }

    private static MatchCard card(MatchRequest request, Member member) {
        return MATCHING.cards(request, List.of(member), RandomWorld.TODAY).getFirst();
    }

    @Test
    void every_value_lies_between_nothing_and_all_and_no_total_is_above_the_best() {
        var world = new RandomWorld(2);
        int scored = 0;
        for (int r = 0; r < 60; r++) {
            MatchRequest request = world.request(r);
            for (MatchCard card : MATCHING.cards(request, world.members(100), RandomWorld.TODAY)) {
                Score score = card.score();
                assertThat(score == null).isEqualTo(card.group() == Group.C);
                if (score != null) {
                    assertThat(score.values().values())
                            .allMatch(value -> value >= 0 && value <= 10_000);
                    assertThat(score.total()).isBetween(0, score.atBest());
                    assertThat(score.atBest()).isLessThanOrEqualTo(10_000);
                    assertThat(score.total()).isLessThanOrEqualTo(score.mean());
                    assertThat(score.heldBy() == null).isEqualTo(score.total() == score.mean());
                    score.values()
                            .forEach((criterion, value) ->
                                    assertThat(score.atBestValues().get(criterion))
                                            .isGreaterThanOrEqualTo(value));
                    assertThat(score.byLoss()).hasSameSizeAs(score.values().keySet());
                    scored++;
                }
            }
        }
        assertThat(scored).isGreaterThan(1000);
    }

    @Test
    void the_order_does_not_depend_on_the_order_of_the_members() {
        var world = new RandomWorld(3);
        for (int r = 0; r < 20; r++) {
            MatchRequest request = world.request(r);
            List<Member> members = world.members(200);
            var shuffled = new ArrayList<>(members);
            Collections.shuffle(shuffled, new Random(r));
            assertThat(ids(request, shuffled)).isEqualTo(ids(request, members));
        }
    }

    private static List<String> ids(MatchRequest request, List<Member> members) {
        return MATCHING.cards(request, members, RandomWorld.TODAY).stream()
                .map(MatchCard::member)
                .toList();
    }

    @Test
    void a_change_that_is_offered_does_what_it_says() {
        var world = new RandomWorld(4);
        int gains = 0;
        for (int r = 0; r < 40; r++) {
            MatchRequest request = world.request(r);
            List<Member> members = world.members(30);
            for (Member member : members) {
                Changes changes = MATCHING.changes(request, member, members, RandomWorld.TODAY);
                for (Changes.Gain gain : changes.toLift()) {
                    assertThat(gain.gain()).isGreaterThanOrEqualTo(50);
                    assertThat(gain.total()).isLessThanOrEqualTo(10_000);
                    gains++;
                }
                assertThat(changes.toLift()).hasSizeLessThanOrEqualTo(3);
                assertThat(changes.toLift())
                        .isSortedAccordingTo((a, b) -> Integer.compare(b.gain(), a.gain()));
            }
        }
        assertThat(gains).isGreaterThan(500);
    }

    @Test
    void a_member_that_says_all_it_can_is_complete() {
        var world = new RandomWorld(5);
        for (int m = 0; m < 300; m++) {
            Completeness completeness = Completeness.of(world.member(m), MatchTables.current());
            assertThat(completeness.complete()).isBetween(0, 10_000);
            assertThat(completeness.backed()).isLessThanOrEqualTo(completeness.claims());
            int cost = completeness.cost().values().stream().mapToInt(Integer::intValue).sum();
            assertThat(completeness.complete()).isLessThanOrEqualTo(10_000 - cost + 10);
        }
    }

    @Test
    void likeness_of_law_is_symmetric_and_whole_on_itself_but_for_rows_with_a_rest() {
        Kinship kinship = MatchTables.current().kinship();
        for (Jurisdiction a : Jurisdictions.all()) {
            for (Jurisdiction b : Jurisdictions.all()) {
                int likeness = kinship.fourTimesSimilarity(a, b);
                assertThat(likeness == kinship.fourTimesSimilarity(b, a)).isTrue();
                assertThat(likeness >= 0 && likeness <= 40_000).isTrue();
            }
            boolean rest =
                    a.criminal().of(Tradition.OTHER) + a.traditions().of(Tradition.OTHER) > 0;
            assertThat(kinship.fourTimesSimilarity(a, a) < 40_000).isEqualTo(rest);
        }
    }

    @Test
    void five_thousand_cards_are_made_in_one_go() {
        var world = new RandomWorld(6);
        List<Member> members = world.members(5000);
        MatchRequest request = world.request(0);
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        int cards = 0;
        for (int run = 0; run < 8; run++) {
            long start = threads.getCurrentThreadCpuTime();
            cards = MATCHING.cards(request, members, RandomWorld.TODAY).size();
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        // Printed, not asserted: the machine decides how long it takes.
        System.out.println(
                "benchmark: " + cards + " cards in " + best / 1_000_000 + " ms of processor time");
        assertThat(cards).isEqualTo(5000);
    }
}
