package org.icjc.members.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.icjc.kernel.refusal.Refused;
import org.icjc.members.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralLifecycleTest {
    private static final Set<ReferralGuard> ALL = EnumSet.allOf(ReferralGuard.class);

    /** Written from domain.md, line by line, so that the table is checked against the words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PROPOSED         | OFFERED          | COMMITTEE
                    OFFERED          | INTERESTED       | MEMBER
                    OFFERED          | DECLINED         | MEMBER
                    OFFERED          | LAPSED           | SYSTEM
                    OFFERED          | RECALLED         | COMMITTEE
                    INTERESTED       | DECLINED         | MEMBER
                    INTERESTED       | RECALLED         | COMMITTEE
                    INTERESTED       | NOT_CHOSEN       | COMMITTEE
                    INTERESTED       | AWAITING_CONSENT | COMMITTEE
                    AWAITING_CONSENT | CONSENTED        | REQUESTER
                    AWAITING_CONSENT | REFUSED          | REQUESTER
                    AWAITING_CONSENT | REFUSED          | SYSTEM
                    AWAITING_CONSENT | RECALLED         | COMMITTEE
                    CONSENTED        | DISCLOSED        | SECOND_PERSON
                    DISCLOSED        | ENGAGED          | MEMBER
                    DISCLOSED        | RETURNED         | MEMBER
                    ENGAGED          | RETURNED         | MEMBER
                    ENGAGED          | ENDED            | COMMITTEE
                    RETURNED         | ENDED            | COMMITTEE
                    CONSENTED        | REVOKED          | REQUESTER
                    DISCLOSED        | REVOKED          | REQUESTER
                    ENGAGED          | REVOKED          | REQUESTER
                    RETURNED         | REVOKED          | REQUESTER
                    CONSENTED        | REVOKED          | COMMITTEE
                    DISCLOSED        | REVOKED          | COMMITTEE
                    ENGAGED          | REVOKED          | COMMITTEE
                    RETURNED         | REVOKED          | COMMITTEE
                    OFFERED          | CONFLICT_CHECK   | MEMBER
                    CONFLICT_CHECK   | OFFERED          | CONFLICT_OFFICER
                    CONFLICT_CHECK   | DISCLOSED        | CONFLICT_OFFICER
                    CONFLICT_CHECK   | RECALLED         | CONFLICT_OFFICER
                    CONFLICT_CHECK   | REVOKED          | REQUESTER
                    """)
    void a_referral_takes_this_step_when_all_is_met(
            ReferralState from, ReferralState to, ReferralActor by) {
        ReferralLifecycle.STEPS.check(from, to, by, ALL);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_step_is_refused_while_one_of_its_guards_is_not_met(
            Transition<ReferralState, ReferralActor, ReferralGuard> step, ReferralGuard missing) {
        Set<ReferralGuard> met = EnumSet.allOf(ReferralGuard.class);
        met.remove(missing);
        for (ReferralActor actor : step.by())
            assertThatThrownBy(
                            () -> ReferralLifecycle.STEPS.check(step.from(), step.to(), actor, met))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo(missing.refusal()));
    }

    static Stream<Object[]> guarded() {
        return ReferralLifecycle.STEPS.steps().stream()
                .flatMap(step -> step.guards().stream().map(guard -> new Object[] {step, guard}));
    }

    @Test
    void whatever_the_table_does_not_name_is_refused() {
        for (ReferralState from : ReferralState.values())
            for (ReferralState to : ReferralState.values())
                for (ReferralActor by : ReferralActor.values())
                    if (!named(from, to, by))
                        assertThatThrownBy(() -> ReferralLifecycle.STEPS.check(from, to, by, ALL))
                                .isInstanceOf(Refused.class);
    }

    private static boolean named(ReferralState from, ReferralState to, ReferralActor by) {
        return ReferralLifecycle.STEPS.steps().stream()
                .anyMatch(step -> step.from() == from && step.to() == to && step.by().contains(by));
    }

    @Test
    void only_the_requester_turns_waiting_into_consent() {
        assertThat(ReferralLifecycle.STEPS.steps())
                .filteredOn(step -> step.to() == ReferralState.CONSENTED)
                .filteredOn(step -> step.from() != ReferralState.CONFLICT_CHECK)
                .isNotEmpty()
                .allMatch(step -> step.by().equals(Set.of(ReferralActor.REQUESTER)));
    }

    @Test
    void a_job_can_end_a_referral_and_nothing_else() {
        assertThat(ReferralLifecycle.STEPS.steps())
                .filteredOn(step -> step.by().contains(ReferralActor.SYSTEM))
                .extracting(Transition::to)
                .containsOnly(
                        ReferralState.LAPSED,
                        ReferralState.REFUSED,
                        ReferralState.RECALLED,
                        ReferralState.REVOKED,
                        ReferralState.ENDED);
    }

    @Test
    void every_live_referral_that_a_member_was_asked_about_ends_with_its_request() {
        for (ReferralState state : ReferralState.LIVE)
            if (state != ReferralState.PROPOSED)
                assertThat(ReferralLifecycle.STEPS.steps())
                        .as(state.name())
                        .anyMatch(step ->
                                step.from() == state
                                        && step.guards()
                                                .equals(Set.of(ReferralGuard.REQUEST_ENDED)));
    }

    @Test
    void every_live_referral_can_be_stopped_for_a_conflict_check_and_recalled_from_it() {
        for (ReferralState state : ReferralState.LIVE)
            if (state != ReferralState.CONFLICT_CHECK)
                assertThat(ReferralLifecycle.STEPS.after(state))
                        .as(state.name())
                        .contains(ReferralState.CONFLICT_CHECK);
        assertThat(ReferralLifecycle.STEPS.after(ReferralState.CONFLICT_CHECK))
                .contains(ReferralState.RECALLED);
    }

    @Test
    void what_has_ended_stays_ended() {
        for (ReferralState state :
                new ReferralState[] {
                    ReferralState.DECLINED,
                    ReferralState.LAPSED,
                    ReferralState.RECALLED,
                    ReferralState.NOT_CHOSEN,
                    ReferralState.REFUSED,
                    ReferralState.ENDED,
                    ReferralState.REVOKED
                }) assertThat(ReferralLifecycle.STEPS.after(state)).as(state.name()).isEmpty();
    }
}
