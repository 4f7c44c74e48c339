package org.icjc.members.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.icjc.members.matching.StandingConflict.Degree;
import org.icjc.members.matching.StandingConflict.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 25);
    private static final Parties PARTIES =
            new Parties(
                    "ML",
                    List.of("NE"),
                    List.of("ICC", "REG"),
                    List.of("darfur"),
                    List.of("Parquet général de l’Exemple"),
                    Set.of("excluded"),
                    Set.of("TD"),
                    "defence",
                    "matter-1");

    private static Member member(String id, String seat, StandingConflict... ties) {
        return new Member(
                id,
                Standing.ACTIVE,
                seat,
                Profile.EMPTY,
                MemberHistory.NONE,
                new Declarations(TODAY, ties.length == 0, List.of(ties)));
    }

    private static StandingConflict tie(Kind kind, String key, @Nullable LocalDate until) {
        return new StandingConflict(kind, key, Degree.ACTUAL, until);
    }

    private static Conflicts conflicts() {
        return new Conflicts(PARTIES, MatchTables.current(), TODAY);
    }

    private static MatchCard card(Member member) {
        var request =
                new MatchRequest(
                        "r",
                        Golden.REQUESTS.getFirst().need(),
                        PARTIES,
                        List.of(
                                new MatchRequest.EarlierService(
                                        "served", "matter-1", "prosecution")));
        return Golden.MATCHING.cards(request, List.of(member), TODAY).getFirst();
    }

    @Test
    void a_tie_with_a_state_an_institution_a_situation_or_a_name_blocks() {
        for (StandingConflict tie :
                List.of(
                        tie(Kind.STATE, "NE", null),
                        tie(Kind.INST, "ICC", null),
                        tie(Kind.SIT, "darfur", null),
                        tie(Kind.NAME, "PARQUET GENERAL DE L'EXEMPLE", null))) {
            MatchCard card = card(member("m", "FR", tie));
            assertThat(card.group()).isEqualTo(Group.C);
            assertThat(card.score()).isNull();
            assertThat(card.reasons()).hasSize(1).allMatch(reason -> reason.endsWith("-actual"));
        }
    }

    @Test
    void a_seat_in_a_state_concerned_is_possible_and_waits_for_the_conflict_officer() {
        MatchCard card = card(member("m", "NE"));
        assertThat(card.verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(card.reasons()).containsExactly("seat");
        assertThat(card.group()).isEqualTo(Group.B);
        RuleResult result = card.rules().getOrDefault(Rule.CONFLICT, RuleResult.PASSED);
        assertThat(result.messageKey(Rule.CONFLICT))
                .isEqualTo("match.rule.conflict.unknown.possible");
        assertThat(Rule.CONFLICT.overrideOf(result)).isEqualTo(Rule.Override.CONFLICT_OFFICER);
    }

    @Test
    void whom_the_requester_excluded_never_comes_back_not_even_by_its_ties() {
        assertThat(card(member("excluded", "FR")).reasons()).containsExactly("never-member");
        assertThat(card(member("m", "TD")).reasons()).containsExactly("never-state");
        assertThat(card(member("m", "FR", tie(Kind.STATE, "TD", null))).group()).isEqualTo(Group.C);
        MatchCard ended = card(member("m", "FR", tie(Kind.STATE, "TD", TODAY.minusDays(1))));
        assertThat(ended.verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void who_served_another_side_of_the_matter_is_blocked_for_good() {
        MatchCard card = card(member("served", "FR"));
        assertThat(card.reasons()).containsExactly("side");
        assertThat(card.group()).isEqualTo(Group.C);
    }

    @Test
    void several_hits_give_the_worst_verdict_and_only_its_reasons() {
        Finding finding =
                conflicts()
                        .ofTies(
                                List.of(
                                        tie(Kind.STATE, "NE", TODAY.minusDays(10)),
                                        tie(Kind.INST, "REG", null),
                                        tie(Kind.STATE, "ML", null),
                                        tie(Kind.STATE, "FR", null)));
        assertThat(finding.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(finding.reasons()).containsExactly("inst-actual", "state-actual");
    }

    @Test
    void never_declared_is_not_declared_none() {
        var silent =
                new Member(
                        "m",
                        Standing.ACTIVE,
                        "FR",
                        Profile.EMPTY,
                        MemberHistory.NONE,
                        Declarations.NOT_ASKED);
        MatchCard card = card(silent);
        assertThat(card.rules()).containsEntry(Rule.DECLARED, RuleResult.unknown("not-asked"));
        assertThat(card.group()).isEqualTo(Group.B);
        var old = new Declarations(TODAY.minusDays(366), true, List.of());
        assertThat(old.isTooOld(TODAY)).isTrue();
        assertThat(new Declarations(TODAY.minusDays(365), true, List.of()).isTooOld(TODAY))
                .isFalse();
    }

    @Test
    void ties_and_cards_print_nothing() {
        assertThat(tie(Kind.STATE, "NE", null).toString()).doesNotContain("NE");
        assertThat(card(member("m", "NE")).toString()).isEqualTo("[match card]");
        assertThat(member("m", "NE").toString()).isEqualTo("[member]");
    }
}
