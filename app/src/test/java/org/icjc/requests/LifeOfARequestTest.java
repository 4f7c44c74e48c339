package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.access.Standing;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.RequesterView;
import org.icjc.requests.request.AuthorityLevel;
import org.icjc.requests.request.Ballot;
import org.icjc.requests.request.Choice;
import org.icjc.requests.request.ConflictDesk;
import org.icjc.requests.request.Decisions;
import org.icjc.requests.request.Declarations;
import org.icjc.requests.request.DeclineReason;
import org.icjc.requests.request.History;
import org.icjc.requests.request.Inbox;
import org.icjc.requests.request.Messages;
import org.icjc.requests.request.Screening;
import org.icjc.requests.request.SettleReason;
import org.icjc.vault.Compartment;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.Grants;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.SealBroken;
import org.icjc.vault.ShredKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeOfARequestTest {
    @Autowired ApplicationContext context;
    @Autowired CaseAccess access;
    @Autowired Declarations declarations;
    @Autowired Screening screening;
    @Autowired Decisions decisions;
    @Autowired Messages messages;
    @Autowired ConflictDesk conflicts;
    @Autowired History history;
    @Autowired Inbox inbox;
    @Autowired Intake intake;
    @Autowired Keyvault keyvault;

    private CommitteeOfFour committee;

    @BeforeAll
    void enrol() {
        committee = new CommitteeOfFour(context);
    }

    private static JdbcClient owner() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner());
    }

    private RequestState state(RequestId request) {
        return RequestState.valueOf(
                owner().sql("SELECT state FROM requests.request WHERE id = ?")
                        .param(request.value())
                        .query(String.class)
                        .single());
    }

    private void refused(String key, PersonId person, Runnable work) {
        assertThatThrownBy(() -> committee.cast.as(person, work))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }

    private void vote(PersonId person, RequestId request, Choice choice) {
        committee.cast.as(
                person,
                () ->
                        decisions.vote(
                                request, choice, "for a reason", DeclineReason.OUTSIDE_PURPOSE));
    }

    private RequestId declaredByAll(RequesterKeys keys) {
        RequestId request = committee.inAssessment(keys);
        for (PersonId person :
                List.of(committee.chair, committee.first, committee.second, committee.third))
            committee.declare(person, request, Outcome.NONE);
        return request;
    }

    // Declaring

    @Test
    void before_assessment_only_the_intake_officer_sees_the_parties() {
        RequestId request = committee.submitted(committee.code());
        assertThat(committee.cast.as(committee.officer, () -> access.parties(request)).answers())
                .matches(answers -> answers.country("jurisdiction").orElse("").equals("SN"));
        refused("case.not-yet", committee.first, () -> access.parties(request));
        assertThat(committee.cast.as(committee.first, declarations::waiting))
                .noneMatch(waiting -> waiting.id().equals(request));
    }

    @Test
    void content_opens_only_after_declaring_none() {
        RequestId request = committee.inAssessment(committee.code());
        assertThat(committee.cast.as(committee.first, declarations::waiting))
                .anyMatch(waiting -> waiting.id().equals(request));
        refused("case.declare-first", committee.first, () -> access.content(request));
        refused("case.declare-first", committee.first, () -> access.identity(request));
        committee.declare(committee.first, request, Outcome.NONE);
        assertThat(
                        committee
                                .cast
                                .as(committee.first, () -> access.content(request))
                                .answers()
                                .text("title"))
                .hasValueSatisfying(title -> assertThat(title).startsWith("Hearing"));
        assertThat(
                        committee
                                .cast
                                .as(committee.first, () -> access.identity(request))
                                .answers()
                                .find("contact-function"))
                .isPresent();
    }

    @Test
    void each_look_goes_to_the_ledger_and_the_requester_sees_it_by_role() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.inScreening(keys);
        committee.cast.as(committee.officer, () -> access.content(request));
        RequesterView view = committee.asRequester(() -> intake.open(keys)).orElseThrow();
        assertThat(view.looks())
                .singleElement()
                .satisfies(look -> assertThat(look.people()).isEqualTo(1));
        assertThat(committee.cast.as(committee.officer, () -> history.of(request)))
                .extracting(History.Act::kind)
                .containsSubsequence(
                        "request.submitted",
                        "declaration.made",
                        "screening.begun",
                        "request.opened");
    }

    @Test
    void yes_is_a_recusal_that_no_backup_undoes() {
        RequestId request = committee.inAssessment(committee.code());
        PersonId person = committee.second;
        record Stolen(UUID id, String compartments, int version, long epoch, byte[] blob) {}
        Stolen stolen =
                owner().sql(
                                "SELECT id, compartments, key_version, roster_epoch, blob FROM"
                                        + " requests.access_grant WHERE request_id = ? AND"
                                        + " recipient = ?")
                        .params(request.value(), person.value())
                        .query((row, _) ->
                                new Stolen(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getInt(3),
                                        row.getLong(4),
                                        row.getBytes(5)))
                        .single();
        GrantTerms terms =
                GrantTerms.ofRequest(
                        request.value(),
                        List.of(stolen.compartments().split(",")).stream()
                                .map(Compartment::valueOf)
                                .toList(),
                        stolen.version(),
                        person.value(),
                        stolen.epoch());
        KeyPairs keys = KeyPairs.of(committee.cast.seedOf(person));
        byte[] shred = PartScope.call(Part.DESK, () -> keyvault.find(stolen.id())).orElseThrow();
        assertThat(Grants.open(terms, stolen.blob(), keys, ShredKey.of(shred))).hasSize(4);

        committee.declare(person, request, Outcome.YES);

        assertThat(PartScope.call(Part.DESK, () -> keyvault.find(stolen.id()))).isEmpty();
        assertThatThrownBy(() -> Grants.open(terms, stolen.blob(), keys, ShredKey.random()))
                .isInstanceOf(SealBroken.class);
        putBack(stolen.id(), request, person, stolen.compartments(), stolen.epoch(), stolen.blob());
        assertThatThrownBy(() -> committee.cast.as(person, () -> access.parties(request)))
                .isInstanceOf(NotThere.class);
        owner().sql("DELETE FROM requests.declaration WHERE request_id = ? AND person = ?")
                .params(request.value(), person.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(person, () -> access.parties(request)))
                .isInstanceOf(NotThere.class);
    }

    private static void putBack(
            UUID id,
            RequestId request,
            PersonId person,
            String compartments,
            long epoch,
            byte[] blob) {
        owner().sql(
                        "INSERT INTO requests.access_grant VALUES (?, ?, NULL, ?, 'PERSON',"
                                + " 'COMMITTEE', ?, 1, ?, ?, sha256('x'), now())")
                .params(id, request.value(), person.value(), compartments, epoch, blob)
                .update();
    }

    @Test
    void possible_waits_for_the_conflict_officer_who_sees_the_parties_alone() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.third, request, Outcome.POSSIBLE);
        refused("case.declare-first", committee.third, () -> access.content(request));
        List<ConflictDesk.Possible> waiting =
                committee.cast.as(committee.conflictOfficer, conflicts::waiting);
        assertThat(waiting)
                .filteredOn(possible -> possible.request().equals(request))
                .singleElement()
                .satisfies(possible -> {
                    assertThat(possible.person()).isEqualTo(committee.third.value());
                    assertThat(possible.note()).isEqualTo("because of this");
                });
        assertThatThrownBy(() ->
                        committee.cast.as(committee.conflictOfficer, () -> access.content(request)))
                .isInstanceOf(AccessDeniedException.class);
        committee.cast.as(
                committee.conflictOfficer,
                () -> conflicts.settle(request, committee.third.value(), SettleReason.TIE_IS_OVER));
        assertThat(committee.cast.as(committee.third, () -> access.standing(request)))
                .isEqualTo(Standing.CLEAR);
        assertThat(committee.cast.as(committee.third, () -> access.content(request))).isNotNull();
    }

    @Test
    void the_conflict_officer_may_recuse_and_nobody_settles_twice() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.third, request, Outcome.POSSIBLE);
        UUID person = committee.third.value();
        committee.cast.as(
                committee.conflictOfficer,
                () -> conflicts.settle(request, person, SettleReason.TIE_IS_REAL));
        assertThat(committee.cast.as(committee.third, () -> access.standing(request)))
                .isEqualTo(Standing.RECUSED);
        refused(
                "conflict.settled-already",
                committee.conflictOfficer,
                () -> conflicts.settle(request, person, SettleReason.TIE_IS_OVER));
    }

    @Test
    void the_last_two_holders_cannot_lose_it() {
        RequestId request = committee.inAssessment(committee.code());
        for (PersonId person : List.of(committee.first, committee.second, committee.third))
            committee.declare(person, request, Outcome.YES);
        refused(
                "declaration.last-holders",
                committee.chair,
                () -> declarations.declare(request, Outcome.YES, ""));
        assertThat(committee.cast.as(committee.chair, () -> access.standing(request)))
                .isEqualTo(Standing.TO_DECLARE);
    }

    @Test
    void a_declaration_is_made_once() {
        RequestId request = committee.inAssessment(committee.code());
        committee.declare(committee.first, request, Outcome.NONE);
        refused(
                "declaration.made-already",
                committee.first,
                () -> declarations.declare(request, Outcome.YES, ""));
    }

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
                .isInstanceOf(RuntimeException.class);
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
    void declining_in_screening_takes_two_members() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.inScreening(keys);
        committee.cast.as(
                committee.officer,
                () -> screening.proposeDecline(request, DeclineReason.NO_MANDATE));
        committee.declare(committee.first, request, Outcome.NONE);
        committee.declare(committee.second, request, Outcome.NONE);
        committee.cast.as(committee.first, () -> decisions.confirmDecline(request, true));
        committee.cast.as(committee.first, () -> decisions.confirmDecline(request, true));
        assertThat(state(request)).isEqualTo(RequestState.SCREENING);
        committee.cast.as(committee.second, () -> decisions.confirmDecline(request, true));
        assertThat(state(request)).isEqualTo(RequestState.DECLINED);
        RequesterView view = committee.asRequester(() -> intake.open(keys)).orElseThrow();
        assertThat(view.declined()).contains(DeclineReason.NO_MANDATE);
        assertThat(view.mayAskReview()).isTrue();
    }

    @Test
    void an_intake_officer_does_not_decide() {
        RequestId request = committee.inScreening(committee.code());
        assertThatThrownBy(() ->
                        committee.cast.as(
                                committee.officer, () -> decisions.confirmDecline(request, true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    // Deciding

    @Test
    void three_of_four_decide_and_reasons_are_sealed() {
        RequesterKeys keys = committee.code();
        RequestId request = declaredByAll(keys);
        vote(committee.chair, request, Choice.ACCEPT);
        vote(committee.first, request, Choice.ACCEPT);
        Decisions.Tally tally = committee.cast.as(committee.second, () -> decisions.tally(request));
        assertThat(tally.entitled()).isEqualTo(4);
        assertThat(tally.quorum()).isEqualTo(3);
        assertThat(tally.result()).isEqualTo(Ballot.Result.OPEN);
        assertThat(tally.votes()).extracting(v -> v.reason().orElse("")).contains("for a reason");
        vote(committee.second, request, Choice.ACCEPT);
        assertThat(state(request)).isEqualTo(RequestState.ACCEPTED);
        assertThat(StolenDatabase.tablesWith("for a reason")).isEmpty();
        refused(
                "decision.closed",
                committee.third,
                () -> decisions.vote(request, Choice.DECLINE, "", DeclineReason.NO_RESOURCES));
    }

    @Test
    void who_has_not_declared_does_not_vote() {
        RequestId request = committee.inAssessment(committee.code());
        refused(
                "case.declare-first",
                committee.first,
                () -> decisions.vote(request, Choice.ACCEPT, "", null));
    }

    @Test
    void a_recusal_may_close_the_ballot() {
        RequestId request = committee.inAssessment(committee.code());
        for (PersonId person : List.of(committee.chair, committee.first, committee.second))
            committee.declare(person, request, Outcome.NONE);
        vote(committee.chair, request, Choice.ACCEPT);
        vote(committee.first, request, Choice.ACCEPT);
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
        committee.declare(committee.third, request, Outcome.YES);
        assertThat(state(request)).isEqualTo(RequestState.ACCEPTED);
    }

    @Test
    void a_review_is_by_members_who_did_not_vote_before_and_only_once() {
        RequesterKeys keys = committee.code();
        RequestId request = declaredByAll(keys);
        owner().sql("UPDATE requests.request SET due_on = current_date - 1 WHERE id = ?")
                .param(request.value())
                .update();
        vote(committee.chair, request, Choice.DECLINE);
        vote(committee.first, request, Choice.DECLINE);
        vote(committee.second, request, Choice.DECLINE);
        assertThat(state(request)).isEqualTo(RequestState.DECLINED);
        committee.asRequester(() -> intake.askReview(keys, "Please look again"));
        assertThat(state(request)).isEqualTo(RequestState.REVIEW_ASKED);
        refused(
                "decision.not-entitled",
                committee.first,
                () -> decisions.vote(request, Choice.ACCEPT, "", null));
        committee.cast.as(committee.third, () -> decisions.declineForLackOfMembers(request));
        assertThat(state(request)).isEqualTo(RequestState.DECLINED);
        assertThatThrownBy(
                        () -> committee.asRequester(() -> intake.askReview(keys, "And once more")))
                .hasMessage("request.changed-meanwhile");
    }

    @Test
    void a_lead_is_clear_of_conflict_and_opens_the_briefing() {
        RequestId request = declaredByAll(committee.code());
        for (PersonId person : List.of(committee.chair, committee.first, committee.second))
            vote(person, request, Choice.ACCEPT);
        refused(
                "lead.not-clear",
                committee.first,
                () -> decisions.lead(request, committee.officer.value()));
        committee.cast.as(committee.first, () -> decisions.lead(request, committee.second.value()));
        refused("lifecycle.not-by-you", committee.first, () -> decisions.startBriefing(request));
        committee.cast.as(committee.second, () -> decisions.startBriefing(request));
        assertThat(state(request)).isEqualTo(RequestState.BRIEFING);
    }

    @Test
    void holding_and_resuming_take_two_members() {
        RequestId request = declaredByAll(committee.code());
        committee.cast.as(committee.first, () -> decisions.hold(request));
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
        committee.cast.as(committee.second, () -> decisions.hold(request));
        assertThat(state(request)).isEqualTo(RequestState.ON_HOLD);
        committee.cast.as(committee.first, () -> decisions.resume(request));
        committee.cast.as(committee.second, () -> decisions.resume(request));
        assertThat(state(request)).isEqualTo(RequestState.ASSESSMENT);
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

    // Attacks by a writer to the database

    @Test
    void a_blob_moved_to_another_request_is_refused() {
        RequestId mine = committee.inScreening(committee.code());
        RequestId other = committee.inScreening(committee.code());
        owner().sql(
                        "UPDATE requests.request SET content_sealed = (SELECT content_sealed FROM"
                                + " requests.request WHERE id = ?) WHERE id = ?")
                .params(other.value(), mine.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(committee.officer, () -> access.content(mine)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void a_grant_given_to_another_person_by_its_row_opens_nothing() {
        RequestId request = committee.submitted(committee.code());
        owner().sql("DELETE FROM requests.access_grant WHERE request_id = ? AND recipient = ?")
                .params(request.value(), committee.third.value())
                .update();
        owner().sql(
                        "UPDATE requests.access_grant SET recipient = ? WHERE request_id = ? AND"
                                + " recipient = ?")
                .params(committee.third.value(), request.value(), committee.officer.value())
                .update();
        owner().sql("UPDATE requests.request SET state = 'SCREENING' WHERE id = ?")
                .param(request.value())
                .update();
        owner().sql("UPDATE requests.request SET state = 'ASSESSMENT' WHERE id = ?")
                .param(request.value())
                .update();
        assertThatThrownBy(() -> committee.cast.as(committee.third, () -> access.parties(request)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void the_database_refuses_a_step_that_is_not_in_the_lifecycle() {
        RequestId request = committee.submitted(committee.code());
        assertThatThrownBy(() ->
                        owner().sql("UPDATE requests.request SET state = 'MATCHED' WHERE id = ?")
                                .param(request.value())
                                .update())
                .rootCause()
                .hasMessageContaining("no such step");
    }

    @Test
    void database_and_code_have_the_same_lifecycle() {
        Set<String> inDatabase =
                new HashSet<>(
                        owner().sql("SELECT from_state || ' ' || to_state FROM requests.steps()")
                                .query((row, _) -> row.getString(1))
                                .list());
        Set<String> inCode =
                org.icjc.requests.request.Lifecycle.all().stream()
                        .map(step -> step.from() + " " + step.to())
                        .collect(Collectors.toSet());
        assertThat(inDatabase).isEqualTo(inCode);
    }
}
