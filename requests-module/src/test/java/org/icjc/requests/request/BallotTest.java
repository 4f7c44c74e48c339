package org.icjc.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.icjc.requests.request.Ballot.Result.ACCEPTED;
import static org.icjc.requests.request.Ballot.Result.DECLINED;
import static org.icjc.requests.request.Ballot.Result.OPEN;
import static org.icjc.requests.request.Ballot.Result.TIED;
import static org.icjc.requests.request.Ballot.Result.TOO_FEW;
import static org.icjc.requests.request.Choice.ACCEPT;
import static org.icjc.requests.request.Choice.DECLINE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BallotTest {
    private static UUID person(int n) {
        return new UUID(0, n);
    }

    private static final UUID CHAIR = person(0);

    /** Of so many entitled; the chair is number 0. */
    private static Ballot ballot(int entitled, Choice... votes) {
        Set<UUID> people = new HashSet<>();
        for (int i = 0; i < entitled; i++) people.add(person(i));
        Map<UUID, Choice> cast = new HashMap<>();
        for (int i = 0; i < votes.length; i++) cast.put(person(i), votes[i]);
        return new Ballot(people, Optional.of(CHAIR), cast);
    }

    @Test
    void quorum_is_more_than_half_and_at_least_two() {
        assertThat(List.of(2, 3, 4, 5, 6, 7, 9))
                .extracting(n -> ballot(n).quorum())
                .containsExactly(2, 2, 3, 3, 4, 4, 5);
    }

    @Test
    void fewer_than_two_decide_nothing() {
        assertThat(ballot(1, ACCEPT).result(true)).isEqualTo(TOO_FEW);
        assertThat(ballot(0).result(true)).isEqualTo(TOO_FEW);
    }

    @Test
    void without_quorum_nothing_is_decided_not_even_on_the_due_day() {
        assertThat(ballot(5, ACCEPT, ACCEPT).result(true)).isEqualTo(OPEN);
    }

    @Test
    void it_closes_when_the_result_can_no_longer_turn() {
        assertThat(ballot(5, ACCEPT, ACCEPT, ACCEPT).result(false)).isEqualTo(ACCEPTED);
        assertThat(ballot(5, DECLINE, DECLINE, DECLINE).result(false)).isEqualTo(DECLINED);
    }

    @Test
    void while_it_can_turn_it_stays_open() {
        assertThat(ballot(5, ACCEPT, ACCEPT, DECLINE).result(false)).isEqualTo(OPEN);
        assertThat(ballot(7, DECLINE, ACCEPT, ACCEPT, ACCEPT).result(false)).isEqualTo(OPEN);
    }

    @Test
    void on_the_due_day_the_votes_cast_decide() {
        assertThat(ballot(5, ACCEPT, ACCEPT, DECLINE).result(true)).isEqualTo(ACCEPTED);
        assertThat(ballot(5, ACCEPT, DECLINE, DECLINE).result(true)).isEqualTo(DECLINED);
    }

    @Test
    void the_chairs_vote_breaks_a_tie() {
        assertThat(ballot(4, ACCEPT, ACCEPT, DECLINE, DECLINE).result(false)).isEqualTo(ACCEPTED);
        assertThat(ballot(2, DECLINE, ACCEPT).result(false)).isEqualTo(DECLINED);
        // With the chair's vote cast, a tie is the worst that can still come.
        assertThat(ballot(4, ACCEPT, DECLINE, ACCEPT).result(false)).isEqualTo(ACCEPTED);
    }

    @Test
    void a_tie_without_the_chair_decides_nothing() {
        Set<UUID> people = Set.of(person(1), person(2), person(3), person(4));
        Map<UUID, Choice> cast =
                Map.of(
                        person(1), ACCEPT, person(2), ACCEPT, person(3), DECLINE, person(4),
                        DECLINE);
        assertThat(new Ballot(people, Optional.of(CHAIR), cast).result(true)).isEqualTo(TIED);
        assertThat(new Ballot(people, Optional.empty(), cast).result(false)).isEqualTo(TIED);
    }

    @Test
    void votes_of_the_recused_do_not_count() {
        Map<UUID, Choice> cast = Map.of(person(1), ACCEPT, person(2), ACCEPT, person(9), DECLINE);
        Ballot ballot =
                new Ballot(Set.of(person(1), person(2), person(3)), Optional.of(CHAIR), cast);
        assertThat(ballot.result(false)).isEqualTo(ACCEPTED);
    }

    @Test
    void a_closed_result_never_turns_whatever_the_others_vote() {
        for (int entitled = 2; entitled <= 6; entitled++)
            for (int cast = 0; cast <= entitled; cast++)
                for (int pattern = 0; pattern < 1 << cast; pattern++)
                    neverTurns(entitled, cast, pattern);
    }

    private static void neverTurns(int entitled, int cast, int pattern) {
        Ballot.Result early = ballot(entitled, votes(pattern, cast)).result(false);
        if (early != ACCEPTED && early != DECLINED) return;
        for (int rest = 0; rest < 1 << (entitled - cast); rest++) {
            Choice[] all = votes(pattern | rest << cast, entitled);
            assertThat(ballot(entitled, all).result(true)).isEqualTo(early);
        }
    }

    private static Choice[] votes(int pattern, int count) {
        Choice[] votes = new Choice[count];
        for (int i = 0; i < count; i++) votes[i] = (pattern >> i & 1) == 1 ? ACCEPT : DECLINE;
        return votes;
    }
}
