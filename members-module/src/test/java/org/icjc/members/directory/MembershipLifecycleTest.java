package org.icjc.members.directory;

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

class MembershipLifecycleTest {
    private static final Set<MembershipGuard> ALL = EnumSet.allOf(MembershipGuard.class);

    /** Written from domain.md, line by line, so that the table is checked against the words. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ENQUIRY          | APPLIED          | APPLICANT
                    APPLIED          | ELIGIBILITY      | COMMITTEE
                    ELIGIBILITY      | CONSULTATION     | COMMITTEE
                    CONSULTATION     | DECISION         | COMMITTEE
                    DECISION         | ADMITTED         | COMMITTEE
                    DECISION         | DEFERRED         | COMMITTEE
                    DECISION         | REFUSED          | COMMITTEE
                    DEFERRED         | DECISION         | COMMITTEE
                    ADMITTED         | ACTIVE           | COMMITTEE
                    ACTIVE           | REVIEW_DUE       | SYSTEM
                    REVIEW_DUE       | ACTIVE           | MEMBER
                    REVIEW_DUE       | GRACE            | SYSTEM
                    GRACE            | ACTIVE           | MEMBER
                    GRACE            | LAPSED           | SYSTEM
                    LAPSED           | EXITED           | COMMITTEE
                    ACTIVE           | ON_LEAVE         | MEMBER
                    ON_LEAVE         | ACTIVE           | MEMBER
                    ACTIVE           | SUSPENDED        | COMMITTEE
                    SUSPENDED        | ACTIVE           | COMMITTEE
                    ACTIVE           | REMOVAL_PROPOSED | COMMITTEE
                    SUSPENDED        | REMOVAL_PROPOSED | COMMITTEE
                    REMOVAL_PROPOSED | REMOVED          | COMMITTEE
                    REMOVAL_PROPOSED | ACTIVE           | COMMITTEE
                    REMOVED          | APPEAL           | MEMBER
                    APPEAL           | ACTIVE           | COMMITTEE
                    APPEAL           | EXITED           | COMMITTEE
                    REMOVED          | EXITED           | COMMITTEE
                    ACTIVE           | RESIGNED         | MEMBER
                    RESIGNED         | EXITED           | COMMITTEE
                    """)
    void a_membership_takes_this_step_when_all_is_met(
            MembershipState from, MembershipState to, MembershipActor by) {
        MembershipLifecycle.STEPS.check(from, to, by, ALL);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_step_is_refused_while_one_of_its_guards_is_not_met(
            Transition<MembershipState, MembershipActor, MembershipGuard> step,
            MembershipGuard missing) {
        Set<MembershipGuard> met = EnumSet.allOf(MembershipGuard.class);
        met.remove(missing);
        for (MembershipActor actor : step.by())
            assertThatThrownBy(() ->
                            MembershipLifecycle.STEPS.check(step.from(), step.to(), actor, met))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key()).isEqualTo(missing.refusal()));
    }

    static Stream<Object[]> guarded() {
        return MembershipLifecycle.STEPS.steps().stream()
                .flatMap(step -> step.guards().stream().map(guard -> new Object[] {step, guard}));
    }

    @Test
    void whatever_the_table_does_not_name_is_refused() {
        for (MembershipState from : MembershipState.values())
            for (MembershipState to : MembershipState.values())
                for (MembershipActor by : MembershipActor.values())
                    if (!named(from, to, by))
                        assertThatThrownBy(() -> MembershipLifecycle.STEPS.check(from, to, by, ALL))
                                .isInstanceOf(Refused.class);
    }

    private static boolean named(MembershipState from, MembershipState to, MembershipActor by) {
        return MembershipLifecycle.STEPS.steps().stream()
                .anyMatch(step -> step.from() == from && step.to() == to && step.by().contains(by));
    }

    @Test
    void nobody_becomes_active_without_undertaking_second_factor_profile_and_declaration() {
        Set<MembershipGuard> met =
                EnumSet.of(
                        MembershipGuard.UNDERTAKING_SIGNED,
                        MembershipGuard.SECOND_FACTOR_SET,
                        MembershipGuard.PROFILE_GIVEN);
        assertThatThrownBy(() ->
                        MembershipLifecycle.STEPS.check(
                                MembershipState.ADMITTED,
                                MembershipState.ACTIVE,
                                MembershipActor.COMMITTEE,
                                met))
                .isInstanceOf(Refused.class);
    }

    @Test
    void offers_go_to_members_that_are_active_or_due_for_review_and_to_no_others() {
        assertThat(MembershipState.values())
                .filteredOn(MembershipState::allowsOffers)
                .containsExactly(MembershipState.ACTIVE, MembershipState.REVIEW_DUE);
    }

    @Test
    void every_membership_but_an_ended_one_can_still_move() {
        for (MembershipState state : MembershipState.values())
            if (state != MembershipState.EXITED && state != MembershipState.REFUSED)
                assertThat(MembershipLifecycle.STEPS.after(state)).as(state.name()).isNotEmpty();
    }
}
