package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.access.SealedFacts;
import org.icjc.requests.access.Shown;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.BriefState;
import org.icjc.requests.request.Briefs;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The words that members will read: written by the lead, approved by the requester. */
class BriefTest extends WithBriefs {
    @Autowired SealedFacts facts;

    private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

    // The brief

    @Test
    void lines_are_generalised_by_rule() {
        RequestId request = inBriefing(committee.code());
        Briefs.Draft draft = committee.cast.as(committee.first, () -> briefs.draft(request));
        Map<String, String> shown =
                draft.lines().stream().collect(Collectors.toMap(l -> l.question(), l -> l.shown()));
        assertThat(shown)
                .containsEntry("jurisdiction", "Western Africa")
                .containsEntry("institution-kind", "a prosecution service")
                .containsEntry("audience-number", "13–25")
                .containsEntry("ws-days", "2–3")
                .containsEntry("languages", "French")
                .containsEntry("need", "")
                .doesNotContainKeys(
                        "institution-name",
                        "title",
                        "states-concerned",
                        "live-case",
                        "never-states",
                        "contact-function");
        assertThat(draft.meter().fits()).isGreaterThanOrEqualTo(5);
        assertThat(draft.meter().lines())
                .first()
                .satisfies(l -> assertThat(l.fits()).isEqualTo(16));
    }

    @Test
    void words_that_give_away_are_marked() {
        RequestId request = inBriefing(committee.code());
        String summary = "Our nine prosecutors in Senegal follow the code of 2016 at the Parquet.";
        List<Briefs.Mark> marks =
                committee.cast.as(committee.first, () -> briefs.marks(request, summary));
        assertThat(marks)
                .extracting(
                        mark -> summary.substring(mark.start(), mark.end()) + " " + mark.reason())
                .contains("nine number", "Senegal own", "code law", "2016 date", "Parquet name");
    }

    @Test
    void only_the_lead_writes_it_and_nothing_is_sent_half_done() {
        RequestId request = inBriefing(committee.code());
        assertThatThrownBy(() ->
                        committee.cast.as(
                                committee.second,
                                () -> briefs.save(request, SUMMARY, List.of(), false)))
                .hasMessage("lifecycle.not-by-you");
        assertThatThrownBy(() -> lead(() -> briefs.send(request, Set.of())))
                .hasMessage("brief.empty");
        lead(() -> briefs.save(request, SUMMARY, List.of(), null));
        assertThatThrownBy(() -> lead(() -> briefs.send(request, Set.of())))
                .hasMessage("brief.press-unanswered");
        lead(() -> briefs.save(request, SUMMARY, List.of(), true));
        assertThatThrownBy(() -> lead(() -> briefs.send(request, Set.of())))
                .hasMessage("brief.press-guess");
        lead(() -> briefs.save(request, SUMMARY, List.of("jurisdiction"), true));
        lead(() -> briefs.send(request, Set.of()));
        assertThatThrownBy(
                        () -> lead(() -> briefs.save(request, "x".repeat(401), List.of(), false)))
                .hasMessage("brief.too-long");
    }

    @Test
    void the_requester_sees_own_words_beside_those_shown_and_signs_these_bytes() {
        RequesterKeys keys = committee.code();
        RequestId request = sent(keys);
        RequesterView.Brief brief = view(keys).brief().orElseThrow();
        assertThat(brief.summary()).isEqualTo(SUMMARY);
        assertThat(brief.lines())
                .filteredOn(line -> line.question().equals("jurisdiction"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.own()).isEqualTo("Sénégal");
                    assertThat(line.shown()).isEqualTo("Western Africa");
                });
        assertThat(committee.cast.as(committee.first, () -> briefs.approved(request))).isEmpty();
        committee.asRequester(() -> intake.approveBrief(keys, brief.shown()));
        assertThat(state(request)).isEqualTo(RequestState.ROUTING);
        Briefs.Approved approved =
                committee.cast.as(committee.first, () -> briefs.approved(request)).orElseThrow();
        assertThat(approved.text().summary()).isEqualTo(SUMMARY);
        assertThat(new String(approved.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Senegal", "Sénégal", "Parquet", SampleAnswers.CANARY_WORD);
        assertThat(StolenDatabase.tablesWith("vulnerable witness")).isEmpty();
    }

    @Test
    void a_change_may_be_asked_for_and_gives_a_new_version() {
        RequesterKeys keys = committee.code();
        RequestId request = sent(keys);
        Shown first = view(keys).brief().orElseThrow().shown();
        committee.asRequester(() -> intake.askChange(keys, first.id(), "Leave out the days"));
        assertThat(view(keys).brief().orElseThrow().state()).isEqualTo(BriefState.CHANGE_ASKED);
        lead(() -> briefs.save(request, SUMMARY, List.of("ws-days"), false));
        lead(() -> briefs.send(request, Set.of()));
        RequesterView.Brief second = view(keys).brief().orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.lines())
                .filteredOn(line -> line.question().equals("ws-days"))
                .singleElement()
                .satisfies(line -> assertThat(line.shown()).isEmpty());
        assertThatThrownBy(() -> committee.asRequester(() -> intake.approveBrief(keys, first)))
                .hasMessage("request.changed-meanwhile");
    }

    @Test
    void keys_put_in_the_place_of_the_requesters_are_refused() {
        RequesterKeys keys = committee.code();
        RequestId request = inRouting(keys);
        owner().sql("UPDATE requests.request SET requester_keys = ? WHERE id = ?")
                .params(keysOf(Seed.random()).encode(), request.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(committee.first, () -> briefs.approved(request)))
                .isInstanceOf(Refused.class)
                .hasMessage("requester.keys-replaced");
    }

    @Test
    void facts_are_sealed_and_replaced() {
        RequestId request = inBriefing(committee.code());
        String verdict = "verdict of " + SampleAnswers.CANARY_WORD;
        lead(() ->
                facts.put(
                        request,
                        Compartment.PARTIES,
                        Label.CONFLICT_VERDICT,
                        "first".getBytes(UTF_8)));
        lead(() ->
                facts.put(
                        request,
                        Compartment.PARTIES,
                        Label.CONFLICT_VERDICT,
                        verdict.getBytes(UTF_8)));
        assertThat(
                        committee
                                .cast
                                .as(
                                        committee.conflictOfficer,
                                        () ->
                                                facts.get(
                                                        request,
                                                        Compartment.PARTIES,
                                                        Label.CONFLICT_VERDICT))
                                .map(bytes -> new String(bytes, UTF_8)))
                .contains(verdict);
        assertThat(StolenDatabase.tablesWith("verdict of")).isEmpty();
    }
}
