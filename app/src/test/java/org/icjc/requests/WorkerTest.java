package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.Screening;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens while nobody is signed in. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkerTest {
    @Autowired ApplicationContext context;
    @Autowired List<Recurring> recurring;
    @Autowired Intake intake;
    @Autowired Screening screening;

    private CommitteeOfFour committee;

    @BeforeAll
    void enrol() {
        committee = new CommitteeOfFour(context);
    }

    private static JdbcClient owner() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner());
    }

    private static JdbcClient keyvaultOwner() {
        return JdbcClient.create(TestDatabases.instances().keyvault().asOwner());
    }

    private void run(String name) {
        Recurring job =
                recurring.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        PartScope.run(Part.WORKER, job::run);
    }

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
        assertThat(state(request)).isEqualTo("BRIEFING");
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
        assertThat(state(request)).isEqualTo("LAPSED");
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

    private static String state(RequestId request) {
        return owner().sql("SELECT state FROM requests.request WHERE id = ?")
                .param(request.value())
                .query(String.class)
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
        assertThat(state(request)).isEqualTo("ERASED");
        assertThat(state(onHold)).isEqualTo("WITHDRAWN");
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

    @Test
    void a_ballot_closes_on_its_due_day_by_the_votes_that_were_cast() {
        RequestId request = twoForItAndOneAgainst();
        run("due-ballots");
        assertThat(state(request)).isEqualTo("ASSESSMENT");
        due(request);
        run("due-ballots");
        run("due-ballots");
        assertThat(state(request)).isEqualTo("ACCEPTED");
        assertThat(
                        owner().sql(
                                        "SELECT reason FROM ledger.entry WHERE subject = ? AND kind ="
                                                + " 'request.accepted' AND actor_role = 'SYSTEM'")
                                .param(request.value())
                                .query(String.class)
                                .list())
                .containsExactly("due-day");
    }

    @Test
    void a_ballot_without_a_quorum_stays_open_after_its_due_day() {
        RequestId request = committee.inAssessment(committee.code());
        for (PersonId person : List.of(committee.first, committee.second)) {
            committee.declare(person, request, Outcome.NONE);
            vote(person, request, Choice.DECLINE);
        }
        due(request);
        run("due-ballots");
        assertThat(state(request)).isEqualTo("ASSESSMENT");
    }

    /** The chair, who has not voted, could still turn it. */
    private RequestId twoForItAndOneAgainst() {
        RequestId request = committee.inAssessment(committee.code());
        for (PersonId person : List.of(committee.first, committee.second, committee.third))
            committee.declare(person, request, Outcome.NONE);
        vote(committee.first, request, Choice.ACCEPT);
        vote(committee.second, request, Choice.ACCEPT);
        vote(committee.third, request, Choice.DECLINE);
        assertThat(state(request)).isEqualTo("ASSESSMENT");
        return request;
    }

    private void vote(PersonId person, RequestId request, Choice choice) {
        committee.cast.as(
                person,
                () ->
                        context.getBean(Decisions.class)
                                .vote(request, choice, "", DeclineReason.NO_RESOURCES));
    }

    private static void due(RequestId request) {
        owner().sql("UPDATE requests.request SET due_on = current_date - 1 WHERE id = ?")
                .param(request.value())
                .update();
    }

    private HealthIndicator canary() {
        return context.getBeansOfType(HealthIndicator.class).entrySet().stream()
                .filter(bean -> bean.getKey().endsWith("anaryHealth"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void the_canary_sings_and_leaves_nothing_behind() {
        int before = grants();
        run("canary");
        assertThat(java.util.Objects.requireNonNull(canary().health()).getStatus())
                .isEqualTo(Status.UP);
        assertThat(grants()).isEqualTo(before);
        assertThat(
                        owner().sql("SELECT count(*) FROM requests.request WHERE canary")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private static int grants() {
        return owner().sql("SELECT count(*) FROM requests.access_grant")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_silent_canary_is_an_alarm() {
        keyvaultOwner().sql("ALTER TABLE keyvault.shred_key RENAME TO away").update();
        try {
            run("canary");
            assertThat(java.util.Objects.requireNonNull(canary().health()).getStatus())
                    .isEqualTo(Status.DOWN);
        } finally {
            keyvaultOwner().sql("ALTER TABLE keyvault.away RENAME TO shred_key").update();
        }
        run("canary");
        assertThat(java.util.Objects.requireNonNull(canary().health()).getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void the_canarys_door_opens_no_other_request() {
        RequestId request = committee.submitted(committee.code());
        assertThat(
                        PartScope.call(
                                Part.WORKER,
                                () ->
                                        context.getBean(JdbcClient.class)
                                                .sql("SELECT * FROM requests.canary_grant(?)")
                                                .param(request.value())
                                                .query((_, _) -> true)
                                                .list()))
                .isEmpty();
    }
}
