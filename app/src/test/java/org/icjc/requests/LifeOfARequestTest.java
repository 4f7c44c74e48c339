package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Standing;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.AuthorityLevel;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Messages;
import org.icjc.requests.request.Screening;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LifeOfARequestTest extends WithCommittee {
    @Autowired Screening screening;
    @Autowired Messages messages;
    @Autowired Inbox inbox;
    @Autowired Intake intake;

    // Screening

    @Test
    void questions_stop_the_clock_and_answers_start_it_again() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.inScreening(keys);
        committee.cast.as(
                committee.officer, () -> screening.ask(request, List.of("Who?", "When?")));
        assertThat(state(request)).isEqualTo(RequestState.NEEDS_INFO);
        RequesterView view = committee.asRequester(() -> intake.open(keys)).orElseThrow();
        assertThat(view.answerBy()).isNull();
        assertThat(view.openQuestions()).extracting(m -> m.text()).containsExactly("Who?", "When?");
        UUID one = view.openQuestions().get(0).id();
        UUID two = view.openQuestions().get(1).id();
        committee.asRequester(() -> intake.answer(keys, Map.of(one, "We")));
        assertThat(state(request)).isEqualTo(RequestState.NEEDS_INFO);
        committee.asRequester(() -> intake.answer(keys, Map.of(two, "Soon")));
        assertThat(state(request)).isEqualTo(RequestState.SCREENING);
        assertThat(committee.asRequester(() -> intake.open(keys)).orElseThrow().answerBy())
                .isNotNull();
        assertThat(committee.cast.as(committee.officer, () -> messages.of(request)))
                .extracting(m -> m.text())
                .containsExactlyInAnyOrder("Who?", "When?", "We", "Soon");
        assertThatThrownBy(() ->
                        committee.asRequester(() -> intake.answer(keys, Map.of(one, "Again"))))
                .rootCause()
                .hasMessageContaining("a question is not open");
    }

    @Test
    void the_authority_level_is_sealed_and_read_by_who_is_clear() {
        RequestId request = committee.inScreening(committee.code());
        committee.cast.as(
                committee.officer, () -> screening.authority(request, AuthorityLevel.CALL_BACK));
        assertThat(committee.cast.as(committee.officer, () -> screening.authority(request)))
                .contains(AuthorityLevel.CALL_BACK);
        assertThat(StolenDatabase.tablesWith("CALL_BACK")).isEmpty();
    }

    @Test
    void a_requester_withdraws_while_it_lives() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.inAssessment(keys);
        committee.asRequester(() -> intake.withdraw(keys));
        assertThat(state(request)).isEqualTo(RequestState.WITHDRAWN);
        assertThatThrownBy(() -> committee.asRequester(() -> intake.withdraw(keys)))
                .hasMessage("request.changed-meanwhile");
    }

    // Lists, messages, notes

    @Test
    void lists_say_what_waits_and_show_the_card_to_who_may_read_it() {
        RequestId request = committee.inAssessment(committee.code());
        Inbox.Row before = committee.cast.as(committee.first, () -> inbox.row(request));
        assertThat(before.waitsForMe()).contains(Inbox.Task.DECLARE);
        assertThat(before.card()).isEmpty();
        committee.declare(committee.first, request, Outcome.NONE);
        Inbox.Row after = committee.cast.as(committee.first, () -> inbox.row(request));
        assertThat(after.waitsForMe()).contains(Inbox.Task.VOTE);
        assertThat(after.card().orElseThrow().jurisdiction()).isEqualTo("SN");
        committee.declare(committee.second, request, Outcome.YES);
        Inbox.Row recused = committee.cast.as(committee.second, () -> inbox.row(request));
        assertThat(recused.standing()).isEqualTo(Standing.RECUSED);
        assertThat(recused.card()).isEmpty();
        assertThat(committee.cast.as(committee.first, () -> inbox.count(Inbox.Filter.MINE)))
                .isPositive();
        assertThat(committee.cast.as(committee.first, () -> inbox.page(Inbox.Filter.MINE, 0, 100)))
                .anyMatch(row -> row.id().equals(request))
                .allMatch(row -> row.waitsForMe().isPresent());
    }

    @Test
    void messages_go_both_ways_and_notes_stay_inside() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.inScreening(keys);
        committee.cast.as(committee.officer, () -> messages.write(request, "To you"));
        committee.cast.as(committee.officer, () -> messages.note(request, "Among us"));
        committee.asRequester(() -> intake.writeMessage(keys, "From us"));
        assertThat(committee.asRequester(() -> intake.open(keys)).orElseThrow().messages())
                .extracting(m -> m.text())
                .containsExactly("To you", "From us");
        assertThat(committee.cast.as(committee.officer, () -> messages.notes(request)))
                .extracting(n -> n.text())
                .containsExactly("Among us");
        assertThat(StolenDatabase.tablesWith("Among us")).isEmpty();
    }
}
