package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.icjc.requests.access.Shown;
import org.icjc.requests.intake.RequesterView;
import org.icjc.vault.RequesterKeys;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A brief with a name of who asks is not sent by one click; a sent one waits on its requester's
 * time.
 */
class BriefThatNamesTheAskerTest extends WithBriefs {
    private static final String NAMING = "To hear a vulnerable witness once, as in Senegal.";

    @Test
    void it_is_refused_until_the_lead_says_that_these_very_words_do_not_tell() {
        RequesterKeys keys = committee.code();
        RequestId request = inBriefing(keys);
        assertThat(save(request, NAMING)).containsExactly("Senegal");
        refusedWith(request, Set.of());
        refusedWith(request, Set.of("Kenya"));
        assertThatThrownBy(() -> lead(() -> briefs.send(request, Set.of())))
                .hasMessage("brief.names-asker");
        assertThat(view(keys).brief()).isEmpty();
        lead(() -> briefs.send(request, Set.of("Senegal")));
        assertThat(view(keys).brief().orElseThrow().summary()).isEqualTo(NAMING);
    }

    @Test
    void leave_that_was_given_for_one_word_is_none_for_another() {
        RequestId request = inBriefing(committee.code());
        assertThat(save(request, NAMING + " For the Parquet " + SampleAnswers.CANARY_WORD))
                .contains("Senegal")
                .hasSize(2);
        refusedWith(request, Set.of("Senegal"));
    }

    @Test
    void leave_is_asked_for_anew_with_each_sending() {
        RequesterKeys keys = committee.code();
        RequestId request = inBriefing(keys);
        save(request, NAMING);
        lead(() -> briefs.send(request, Set.of("Senegal")));
        askChange(keys);
        save(request, NAMING);
        refusedWith(request, Set.of());
    }

    @Test
    void words_of_everybody_need_no_leave() {
        RequestId request = inBriefing(committee.code());
        assertThat(save(request, "A prosecution service in a State like Kenya hears witnesses."))
                .isEmpty();
        lead(() -> briefs.send(request, Set.of()));
    }

    @Test
    void the_clock_stands_still_while_the_requester_reads_and_runs_again_with_the_answer() {
        RequesterKeys keys = committee.code();
        RequestId request = inBriefing(keys);
        LocalDate due = due(request);
        assertThat(due).isNotNull();
        save(request, SUMMARY);
        lead(() -> briefs.send(request, Set.of()));
        assertThat(due(request)).isNull();
        askChange(keys);
        assertThat(due(request)).isEqualTo(due);
        save(request, SUMMARY);
        lead(() -> briefs.send(request, Set.of()));
        assertThat(due(request)).isNull();
        Shown brief = view(keys).brief().map(RequesterView.Brief::shown).orElseThrow();
        committee.asRequester(() -> intake.approveBrief(keys, brief));
        assertThat(state(request)).isEqualTo(RequestState.ROUTING);
        assertThat(due(request)).isEqualTo(due);
    }

    @Test
    void a_brief_that_is_late_comes_back_with_one_working_day_to_go() {
        RequesterKeys keys = committee.code();
        RequestId request = inBriefing(keys);
        owner().sql("UPDATE requests.request SET due_on = current_date - 9 WHERE id = ?")
                .param(request.value())
                .update();
        save(request, SUMMARY);
        lead(() -> briefs.send(request, Set.of()));
        askChange(keys);
        assertThat(due(request))
                .isEqualTo(
                        WorkingDays.after(
                                LocalDate.now(committee.bean(Clock.class).withZone(ZoneOffset.UTC)),
                                1));
    }

    @Test
    void a_new_version_in_the_place_of_a_sent_one_takes_the_clock_back_to_the_desk() {
        RequestId request = inBriefing(committee.code());
        LocalDate due = due(request);
        save(request, SUMMARY);
        lead(() -> briefs.send(request, Set.of()));
        save(request, "To hear one witness once.");
        assertThat(due(request)).isEqualTo(due);
    }

    private Set<String> save(RequestId request, String summary) {
        return committee.cast.as(
                committee.first, () -> briefs.save(request, summary, List.of(), false).names());
    }

    private void refusedWith(RequestId request, Set<String> left) {
        assertThatThrownBy(() -> lead(() -> briefs.send(request, left)))
                .hasMessage("brief.names-asker");
    }

    private void askChange(RequesterKeys keys) {
        Shown brief = view(keys).brief().map(RequesterView.Brief::shown).orElseThrow();
        committee.asRequester(() -> intake.askChange(keys, brief.id(), "Shorter"));
    }

    private static @Nullable LocalDate due(RequestId request) {
        return owner().sql("SELECT due_on FROM requests.request WHERE id = ?")
                .param(request.value())
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }
}
