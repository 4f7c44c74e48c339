package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.Screening;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens while nobody is signed in: terms end, and what nobody needs goes. */
class WorkerTest extends WithCommittee {
    @Autowired Intake intake;
    @Autowired Screening screening;

    private static void age(RequestId request, int days) {
        owner().sql(
                        "UPDATE requests.request SET state_since = now() - make_interval(days => ?)"
                                + " WHERE id = ?")
                .params(days, request.value())
                .update();
    }

    private RequesterView view(RequesterKeys keys) {
        return committee.asRequester(() -> intake.open(keys)).orElseThrow();
    }

    private RequestId asked(RequesterKeys keys) {
        RequestId request = committee.inScreening(keys);
        committee.cast.as(committee.officer, () -> screening.ask(request, List.of("Who?")));
        return request;
    }

    @Test
    void questions_lapse_after_sixty_days_and_not_before() {
        RequesterKeys early = committee.code();
        RequesterKeys late = committee.code();
        age(asked(early), 59);
        RequestId silent = asked(late);
        age(silent, 61);
        run("request-deadlines");
        run("request-deadlines");
        assertThat(view(early).state()).isEqualTo(RequestState.NEEDS_INFO);
        assertThat(view(late).state()).isEqualTo(RequestState.LAPSED);
        assertThat(
                        owner().sql(
                                        "SELECT count(*) FROM ledger.entry WHERE subject = ? AND kind"
                                                + " = 'request.lapsed' AND actor_role = 'SYSTEM'")
                                .param(silent.value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void a_brief_is_reminded_of_twice_and_lapses_after_sixty_days() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.inAssessment(keys);
        owner().sql("UPDATE requests.request SET state = 'ACCEPTED' WHERE id = ?")
                .param(request.value())
                .update();
        owner().sql("UPDATE requests.request SET state = 'BRIEFING' WHERE id = ?")
                .param(request.value())
                .update();
        age(request, 61);
        run("request-deadlines");
        assertThat(state(request)).isEqualTo(RequestState.BRIEFING);
        UUID brief = UUID.randomUUID();
        owner().sql(
                        "INSERT INTO requests.brief (id, request_id, version, state, made_at, work_sealed,"
                                + " sent_at) VALUES (?, ?, 1, 'SENT', now(), '', now() - interval"
                                + " '15 days')")
                .params(brief, request.value())
                .update();
        run("request-deadlines");
        run("request-deadlines");
        assertThat(reminders(request)).isEqualTo(1);
        sentBefore(brief, 31);
        run("request-deadlines");
        assertThat(reminders(request)).isEqualTo(2);
        sentBefore(brief, 61);
        run("request-deadlines");
        assertThat(state(request)).isEqualTo(RequestState.LAPSED);
    }

    private static void sentBefore(UUID brief, int days) {
        owner().sql(
                        "UPDATE requests.brief SET sent_at = now() - make_interval(days => ?) WHERE"
                                + " id = ?")
                .params(days, brief)
                .update();
    }

    private static int reminders(RequestId request) {
        return owner().sql("SELECT reminders FROM requests.request WHERE id = ?")
                .param(request.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_consent_not_given_within_thirty_days_counts_as_refused() {
        RequestId request = committee.submitted(committee.code());
        UUID referral = UUID.randomUUID();
        owner().sql(
                        "INSERT INTO requests.interest (referral_id, request_id, state, asked_at,"
                                + " answer_until, profile_sealed) VALUES (?, ?, 'ASKED', now(),"
                                + " current_date - 1, '')")
                .params(referral, request.value())
                .update();
        run("request-deadlines");
        assertThat(
                        owner().sql("SELECT state FROM requests.interest WHERE referral_id = ?")
                                .param(referral)
                                .query(String.class)
                                .single())
                .isEqualTo("EXPIRED");
    }

    @Test
    void drafts_are_swept_after_thirty_days() {
        RequesterKeys old = committee.code();
        RequesterKeys fresh = committee.code();
        committee.asRequester(() -> intake.saveDraft(old, Answers.none()));
        committee.asRequester(() -> intake.saveDraft(fresh, Answers.none()));
        owner().sql(
                        "UPDATE requests.draft SET saved_at = now() - interval '31 days' WHERE"
                                + " lookup_hash = ?")
                .param(old.lookupHash())
                .update();
        run("request-deadlines");
        assertThat(committee.asRequester(() -> intake.draft(old))).isEmpty();
        assertThat(committee.asRequester(() -> intake.draft(fresh))).isPresent();
    }

    @Test
    void what_was_withdrawn_is_erased_and_its_requester_still_told_so() {
        RequesterKeys keys = committee.code();
        RequesterKeys held = committee.code();
        RequestId request = committee.inAssessment(keys);
        RequestId onHold = committee.inAssessment(held);
        committee.declare(committee.first, request, Outcome.NONE);
        for (RequesterKeys each : List.of(keys, held))
            committee.asRequester(() -> intake.withdraw(each));
        age(request, 31);
        age(onHold, 31);
        owner().sql("UPDATE requests.request SET legal_hold = true WHERE id = ?")
                .param(onHold.value())
                .update();
        run("request-deadlines");
        assertThat(state(request)).isEqualTo(RequestState.ERASED);
        assertThat(state(onHold)).isEqualTo(RequestState.WITHDRAWN);
        RequesterView view = view(keys);
        assertThat(view.state()).isEqualTo(RequestState.ERASED);
        assertThat(view.answers()).isEqualTo(Answers.none());
        assertThat(
                        keyvaultOwner()
                                .sql("SELECT count(*) FROM keyvault.shred_key WHERE request_id = ?")
                                .param(request.value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void shred_keys_that_a_crash_left_without_a_grant_go_after_a_day_and_live_ones_never() {
        RequestId live = committee.submitted(committee.code());
        UUID old = orphan();
        UUID fresh = orphan();
        keyvaultOwner()
                .sql(
                        "UPDATE keyvault.shred_key SET created_at = now() - interval '25 hours'"
                                + " WHERE request_id = ? OR grant_id = ?")
                .params(live.value(), old)
                .update();
        int before = shredKeys(live);
        run("orphan-keys");
        assertThat(known(old)).isFalse();
        assertThat(known(fresh)).isTrue();
        assertThat(shredKeys(live)).isEqualTo(before).isPositive();
    }

    /** A key without its grant, as a crash between the two commits leaves it. */
    private UUID orphan() {
        UUID grant = UUID.randomUUID();
        PartScope.run(
                Part.INTAKE,
                () ->
                        context.getBean(Keyvault.class)
                                .put(UUID.randomUUID(), Map.of(grant, new byte[32])));
        return grant;
    }

    private boolean known(UUID grant) {
        return PartScope.call(
                Part.WORKER, () -> context.getBean(Keyvault.class).find(grant).isPresent());
    }

    private static int shredKeys(RequestId request) {
        return keyvaultOwner()
                .sql("SELECT count(*) FROM keyvault.shred_key WHERE request_id = ?")
                .param(request.value())
                .query(Integer.class)
                .single();
    }
}
