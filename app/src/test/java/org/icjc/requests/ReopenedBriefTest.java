package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.icjc.desk.PersonId;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.access.Shown;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.LaterSteps;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A requester who was silent for sixty days asks to go on. */
class ReopenedBriefTest extends WithBriefs {
    @Autowired LaterSteps later;
    @Autowired List<Recurring> hourly;

    @Test
    void the_brief_waits_anew_the_clock_stands_still_and_the_next_hour_does_not_close_it_again() {
        RequesterKeys keys = committee.code();
        RequestId request = sent(keys);
        owner().sql(
                        "UPDATE requests.brief SET sent_at = sent_at - interval '61 days'"
                                + " WHERE request_id = ?")
                .param(request.value())
                .update();
        anHourPasses();
        assertThat(state(request)).isEqualTo(RequestState.LAPSED);
        for (PersonId member : new PersonId[] {committee.first, committee.second})
            committee.cast.as(member, () -> later.reopen(request, RequestState.BRIEFING));
        anHourPasses();
        assertThat(state(request)).isEqualTo(RequestState.BRIEFING);
        assertThat(hasDueDay(request)).isFalse();
        Shown brief = view(keys).brief().map(RequesterView.Brief::shown).orElseThrow();
        committee.asRequester(() -> intake.approveBrief(keys, brief));
        assertThat(state(request)).isEqualTo(RequestState.ROUTING);
        assertThat(hasDueDay(request)).isTrue();
    }

    private void anHourPasses() {
        Recurring deadlines =
                hourly.stream()
                        .filter(each -> each.name().equals("request-deadlines"))
                        .findFirst()
                        .orElseThrow();
        PartScope.run(Part.WORKER, deadlines::run);
    }

    private static boolean hasDueDay(RequestId request) {
        return owner().sql("SELECT due_on IS NOT NULL FROM requests.request WHERE id = ?")
                .param(request.value())
                .query(Boolean.class)
                .single();
    }
}
