package org.icjc.requests.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {
    static Stream<Lifecycle.Step> steps() {
        return Lifecycle.all().stream();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void each_step_is_taken_by_who_may_when_its_guards_hold(Lifecycle.Step step) {
        assertThatCode(() -> Lifecycle.check(step.from(), step.to(), step.by(), step.guards()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void each_step_is_refused_to_everybody_else(Lifecycle.Step step) {
        for (By by : EnumSet.complementOf(EnumSet.of(step.by())))
            assertThatThrownBy(() ->
                            Lifecycle.check(step.from(), step.to(), by, EnumSet.allOf(Guard.class)))
                    .hasMessage("lifecycle.not-by-you");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void each_step_is_refused_while_one_guard_does_not_hold(Lifecycle.Step step) {
        for (Guard missing : step.guards()) {
            Set<Guard> met = EnumSet.complementOf(EnumSet.of(missing));
            assertThatThrownBy(() -> Lifecycle.check(step.from(), step.to(), step.by(), met))
                    .isInstanceOf(Refused.class)
                    .hasMessage(missing.refusal());
        }
    }

    @Test
    void every_other_pair_of_states_is_refused() {
        Set<String> known =
                steps().map(step -> step.from() + " " + step.to()).collect(Collectors.toSet());
        Set<Guard> all = EnumSet.allOf(Guard.class);
        for (RequestState from : RequestState.values())
            for (RequestState to : RequestState.values())
                if (!known.contains(from + " " + to))
                    assertThatThrownBy(() -> Lifecycle.check(from, to, By.QUORUM, all))
                            .hasMessage("lifecycle.no-such-step");
    }

    @Test
    void no_step_is_there_twice() {
        assertThat(steps().map(step -> step.from() + " " + step.to())).doesNotHaveDuplicates();
    }

    @Test
    void every_state_is_reached_from_a_draft_and_leads_to_an_end() {
        Set<RequestState> reached = new HashSet<>(Set.of(RequestState.DRAFT));
        for (int i = 0; i < RequestState.values().length; i++)
            steps().filter(step -> reached.contains(step.from()))
                    .map(Lifecycle.Step::to)
                    .collect(Collectors.toSet())
                    .forEach(reached::add);
        assertThat(reached).containsExactlyInAnyOrder(RequestState.values());
        assertThat(
                        Arrays.stream(RequestState.values())
                                .filter(state -> Lifecycle.from(state).isEmpty()))
                .containsExactly(RequestState.ERASED);
    }

    @Test
    void whatever_is_live_can_be_withdrawn_and_nothing_else() {
        for (RequestState state : RequestState.values())
            assertThat(Lifecycle.find(state, RequestState.WITHDRAWN).isPresent())
                    .as(state.name())
                    .isEqualTo(state.isLive());
    }

    @Test
    void time_alone_lapses_and_erases_and_never_decides() {
        assertThat(steps().filter(step -> step.by() == By.TIME).map(Lifecycle.Step::to))
                .containsOnly(RequestState.LAPSED, RequestState.ERASED);
    }
}
