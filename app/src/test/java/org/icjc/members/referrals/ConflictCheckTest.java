package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.matching.Group;
import org.icjc.members.matching.MatchCard;
import org.icjc.members.matching.Rule;
import org.icjc.members.matching.RuleResult;
import org.icjc.members.matching.Verdict;
import org.icjc.requests.RequestId;
import org.icjc.requests.request.History;
import org.icjc.requests.request.SettleReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConflictCheckTest {
    @Autowired ApplicationContext context;
    Story story;
    RequestId request;

    @BeforeAll
    void a_request_in_assessment_with_all_members_checked() {
        story = new Story(context);
        request = story.accepted();
        story.as(story.first, () -> story.bean(ConflictChecks.class).run(request));
    }

    @Test
    void all_members_are_checked_in_one_act() {
        Verdicts verdicts = verdicts();
        assertThat(verdicts.members()).hasSize(40);
        assertThat(verdicts.of(Story.CLEAR).orElseThrow().verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(verdicts.of(Story.DOUBTFUL).orElseThrow().verdict()).isEqualTo(Verdict.POSSIBLE);
        assertThat(verdicts.of(Story.BLOCKED).orElseThrow().verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void the_check_leaves_no_plain_trace() {
        JdbcClient owner = JdbcClient.create(TestDatabases.instances().main().asOwner());
        List<byte[]> sealed =
                owner.sql("SELECT sealed FROM requests.sealed_fact WHERE request_id = ?")
                        .param(request.value())
                        .query((row, _) -> row.getBytes(1))
                        .list();
        assertThat(sealed).isNotEmpty();
        for (byte[] blob : sealed)
            assertThat(new String(blob, StandardCharsets.ISO_8859_1))
                    .doesNotContain("BLOCKED")
                    .doesNotContain("POSSIBLE")
                    .doesNotContain(Story.BLOCKED.value().toString());
        List<String> entries =
                owner.sql(
                                "SELECT e::text FROM ledger.entry e WHERE subject = ? AND kind LIKE"
                                        + " 'conflicts.%'")
                        .param(request.value())
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(entries)
                .isNotEmpty()
                .noneMatch(entry -> entry.contains(Story.BLOCKED.value().toString()));
        assertThat(
                        owner.sql(
                                        "SELECT count(*) FROM members.referral WHERE request = ? AND member = ?")
                                .params(request.value(), Story.BLOCKED.value())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void a_blocked_member_is_never_proposed() {
        assertThatThrownBy(() -> story.proposed(request, Story.BLOCKED))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.key())
                                        .isEqualTo("members.referral.needs.clear-of-conflict"));
    }

    @Test
    void a_possible_one_is_proposed_after_the_conflict_officer_cleared_it_and_not_before() {
        RequestId other = story.accepted();
        story.as(story.first, () -> story.bean(ConflictChecks.class).run(other));
        assertThatThrownBy(() -> story.proposed(other, Story.DOUBTFUL)).isInstanceOf(Refused.class);
        story.as(
                story.conflictOfficer,
                () ->
                        story.bean(ConflictChecks.class)
                                .settle(
                                        other,
                                        Story.DOUBTFUL,
                                        SettleReason.TIE_IS_REMOTE,
                                        "Only its seat"));
        assertThat(story.state(story.proposed(other, Story.DOUBTFUL)))
                .isEqualTo(ReferralState.PROPOSED);
    }

    @Test
    void a_cleared_conflict_is_a_rule_passed_on_the_card_and_the_ledger_has_its_reason() {
        RequestId other = story.accepted();
        story.as(story.first, () -> story.bean(ConflictChecks.class).run(other));
        assertThat(conflict(story.card(other, Story.DOUBTFUL)).isPassed()).isFalse();
        story.as(
                story.conflictOfficer,
                () ->
                        story.bean(ConflictChecks.class)
                                .settle(other, Story.DOUBTFUL, SettleReason.TIE_IS_OVER, ""));
        MatchCard card = story.card(other, Story.DOUBTFUL);
        assertThat(conflict(card).messageKey(Rule.CONFLICT))
                .isEqualTo("match.rule.conflict.passed.cleared");
        assertThat(card.group() == Group.A)
                .isEqualTo(card.rules().values().stream().allMatch(RuleResult::isPassed));
        assertThat(story.as(story.chair, () -> story.bean(History.class).of(other)))
                .filteredOn(act -> act.kind().equals("conflicts.settled"))
                .extracting(History.Act::reason)
                .containsExactly("tie-is-over");
    }

    private static RuleResult conflict(MatchCard card) {
        return java.util.Objects.requireNonNull(card.rules().get(Rule.CONFLICT));
    }

    @Test
    void what_was_settled_survives_a_second_check() {
        RequestId other = story.accepted();
        story.as(story.first, () -> story.bean(ConflictChecks.class).run(other));
        story.as(
                story.conflictOfficer,
                () ->
                        story.bean(ConflictChecks.class)
                                .settle(other, Story.DOUBTFUL, SettleReason.TIE_IS_REAL, ""));
        Verdicts again = story.as(story.first, () -> story.bean(ConflictChecks.class).run(other));
        assertThat(again.of(Story.DOUBTFUL).orElseThrow().waits()).isFalse();
        assertThat(again.of(Story.DOUBTFUL).orElseThrow().mayBeAsked()).isFalse();
    }

    @Test
    void the_conflict_officer_settles_no_blocked_one() {
        assertThatThrownBy(() ->
                        story.as(
                                story.conflictOfficer,
                                () ->
                                        story.bean(ConflictChecks.class)
                                                .settle(
                                                        request,
                                                        Story.BLOCKED,
                                                        SettleReason.NO_TIE_FOUND,
                                                        "Why not")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_conflict_officer_finds_what_waits_and_the_committee_does_not_settle() {
        List<ConflictChecks.Waiting> waiting =
                story.as(story.conflictOfficer, () -> story.bean(ConflictChecks.class).waiting());
        assertThat(waiting)
                .anyMatch(each ->
                        each.request().equals(request)
                                && each.verdict().member().equals(Story.DOUBTFUL));
        assertThatThrownBy(() ->
                        story.as(
                                story.chair,
                                () ->
                                        story.bean(ConflictChecks.class)
                                                .settle(
                                                        request,
                                                        Story.DOUBTFUL,
                                                        SettleReason.NO_TIE_FOUND,
                                                        "Fine")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_card_of_every_member_is_dealt_and_the_excluded_are_not_scored() {
        Cards.Dealt dealt = story.as(story.second, () -> story.bean(Cards.class).deal(request));
        assertThat(dealt.cards()).hasSize(40);
        assertThat(story.card(request, Story.BLOCKED).score()).isNull();
        assertThat(story.card(request, Story.CLEAR).score()).isNotNull();
    }

    @Test
    void a_member_is_on_the_list_of_a_request_once_and_can_be_taken_off_unknowingly() {
        RequestId other = story.accepted();
        story.as(story.first, () -> story.bean(ConflictChecks.class).run(other));
        var referral = story.proposed(other, Story.CLEAR);
        assertThatThrownBy(() -> story.proposed(other, Story.CLEAR)).isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        story.as(story.first, () -> story.bean(Referrals.class).offer(referral)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.key())
                                        .isEqualTo("members.referral.needs.brief-approved"));
        story.as(story.first, () -> story.bean(Referrals.class).takeOff(referral));
        assertThat(story.as(story.first, () -> story.bean(Referrals.class).of(other))).isEmpty();
    }

    @Test
    void members_people_and_officers_of_other_duties_are_kept_out() {
        UUID nobody = UUID.randomUUID();
        for (var person : List.of(story.focalPoint, story.officer, story.cast.administrator()))
            assertThatThrownBy(() ->
                            story.as(
                                    person,
                                    () -> story.bean(Referrals.class).of(new RequestId(nobody))))
                    .isInstanceOf(AccessDeniedException.class);
    }

    private Verdicts verdicts() {
        return story.as(
                story.second, () -> story.bean(ConflictChecks.class).of(request).orElseThrow());
    }
}
