package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.intake.AlreadyIn;
import org.icjc.requests.intake.Filing;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.Receipt;
import org.icjc.requests.intake.RequesterView;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.RequesterKeys;
import org.icjc.vault.SealBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SubmissionTest extends WithCommittee {
    @Autowired Intake intake;

    private Set<UUID> recipients(RequestId request) {
        return Set.copyOf(
                owner().sql("SELECT recipient FROM requests.access_grant WHERE request_id = ?")
                        .param(request.value())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    @Test
    void the_same_answers_again_give_the_same_receipt() {
        RequesterKeys keys = committee.code();
        Receipt first = committee.submit(keys, SampleAnswers.workshop());
        Receipt second = committee.submit(keys, SampleAnswers.workshop());
        assertThat(second.reference()).isEqualTo(first.reference());
        assertThat(second.at()).isEqualTo(first.at());
        assertThat(second.ledger().hash()).isEqualTo(first.ledger().hash());
        assertThat(second.answerBy()).isEqualTo(first.answerBy());
    }

    @Test
    void other_answers_under_a_used_code_are_told_that_it_is_in() {
        RequesterKeys keys = committee.code();
        committee.submit(keys, SampleAnswers.workshop());
        Answers other = SampleAnswers.workshop().with("title", new Answer.Text("Another"));
        assertThatThrownBy(() -> committee.submit(keys, other)).isInstanceOf(AlreadyIn.class);
    }

    @Test
    void eight_clicks_at_once_make_one_request() throws Exception {
        RequesterKeys keys = committee.code();
        int before = count();
        List<Future<Receipt>> receipts = new ArrayList<>();
        try (ExecutorService clicks = Executors.newFixedThreadPool(8)) {
            Callable<Receipt> click = () -> committee.submit(keys, SampleAnswers.workshop());
            for (int i = 0; i < 8; i++) receipts.add(clicks.submit(click));
        }
        Set<Reference> references = new java.util.HashSet<>();
        for (Future<Receipt> receipt : receipts) references.add(receipt.get().reference());
        assertThat(references).hasSize(1);
        assertThat(count()).isEqualTo(before + 1);
        assertThat(committee.asRequester(() -> intake.open(keys))).isPresent();
    }

    private static int count() {
        return owner().sql("SELECT count(*) FROM requests.request").query(Integer.class).single();
    }

    @Test
    void the_requester_comes_back_to_every_word() {
        RequesterKeys keys = committee.code();
        committee.submit(keys, SampleAnswers.workshop());
        RequesterView view = committee.asRequester(() -> intake.open(keys)).orElseThrow();
        assertThat(view.state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(view.answers().byQuestion())
                .containsExactlyInAnyOrderEntriesOf(SampleAnswers.workshop().byQuestion());
        assertThat(view.looks()).isEmpty();
        assertThat(view.mayWithdraw()).isTrue();
    }

    @Test
    void another_code_opens_nothing() {
        committee.submit(committee.code(), SampleAnswers.workshop());
        RequesterKeys other = committee.code();
        assertThat(committee.asRequester(() -> intake.open(other))).isEmpty();
        assertThat(committee.asRequester(() -> intake.receipt(other))).isEmpty();
    }

    @Test
    void database_and_keyvault_together_open_nothing_without_a_persons_own_key() {
        RequesterKeys keys = committee.code();
        RequestId request = committee.submitted(keys);
        List<StolenGrant> stolen = StolenGrant.of(request);
        assertThat(stolen).hasSize(8);
        for (StolenGrant grant : stolen)
            for (KeyPairs other :
                    List.of(
                            committee.code().keyPairs(),
                            KeyPairs.of(committee.cast.seedOf(committee.cast.administrator()))))
                assertThatThrownBy(() -> grant.open(other)).isInstanceOf(SealBroken.class);
        StolenGrant second = StolenGrant.of(request, committee.second.value());
        assertThat(second.open(KeyPairs.of(committee.cast.seedOf(committee.second)))).hasSize(4);
        assertThatThrownBy(() -> second.open(KeyPairs.of(committee.cast.seedOf(committee.first))))
                .isInstanceOf(SealBroken.class);
        assertThat(StolenGrant.of(request, GrantTerms.REQUESTER).open(keys.keyPairs()))
                .isNotEmpty();
    }

    @Test
    void everybody_of_the_roster_escrow_and_requester_receive_it_and_nobody_else() {
        RequestId request = committee.submitted(committee.code());
        assertThat(recipients(request))
                .containsExactlyInAnyOrder(
                        committee.officer.value(),
                        committee.chair.value(),
                        committee.first.value(),
                        committee.second.value(),
                        committee.third.value(),
                        committee.conflictOfficer.value(),
                        GrantTerms.ESCROW,
                        GrantTerms.REQUESTER);
    }

    @Test
    void whom_the_requester_keeps_out_never_receives_it() {
        RequesterKeys keys = committee.code();
        Answers answers =
                SampleAnswers.workshop()
                        .with(
                                "keep-out",
                                new Answer.Choices(List.of(committee.first.value().toString())));
        RequestId request = committee.idOf(committee.submit(keys, answers).reference());
        assertThat(recipients(request))
                .doesNotContain(committee.first.value())
                .contains(committee.second.value());
        committee.declare(committee.officer, request, Outcome.NONE);
        assertThatThrownBy(() ->
                        committee.cast.as(
                                committee.first,
                                () -> committee.bean(CaseAccess.class).parties(request)))
                .isInstanceOf(org.icjc.kernel.refusal.NotThere.class);
    }

    @Test
    void a_draft_opens_for_its_requester_alone_and_is_gone_once_sent() {
        RequesterKeys keys = committee.code();
        committee.asRequester(() -> intake.saveDraft(keys, SampleAnswers.workshop()));
        assertThat(committee.asRequester(() -> intake.draft(keys)).orElseThrow().answers())
                .isEqualTo(SampleAnswers.workshop());
        assertThat(committee.asRequester(() -> intake.draft(committee.code()))).isEmpty();
        committee.submit(keys, SampleAnswers.workshop());
        assertThat(committee.asRequester(() -> intake.draft(keys))).isEmpty();
        assertThatThrownBy(() ->
                        committee.asRequester(
                                () -> intake.saveDraft(keys, SampleAnswers.workshop())))
                .isInstanceOf(AlreadyIn.class);
    }

    @Test
    void a_draft_moved_to_another_code_is_refused() {
        RequesterKeys mine = committee.code();
        RequesterKeys other = committee.code();
        committee.asRequester(() -> intake.saveDraft(mine, SampleAnswers.workshop()));
        committee.asRequester(() -> intake.saveDraft(other, Answers.none()));
        owner().sql(
                        "UPDATE requests.draft SET sealed = (SELECT sealed FROM requests.draft WHERE"
                                + " lookup_hash = ?) WHERE lookup_hash = ?")
                .params(mine.lookupHash(), other.lookupHash())
                .update();
        assertThatThrownBy(() -> committee.asRequester(() -> intake.draft(other)))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void an_urgent_request_is_answered_sooner() {
        Answers urgent = SampleAnswers.workshop().with("danger-now", new Answer.YesNo(true));
        Receipt receipt = committee.submit(committee.code(), urgent);
        Receipt ordinary = committee.submit(committee.code(), SampleAnswers.workshop());
        assertThat(receipt.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(receipt.answerBy()).isBefore(ordinary.answerBy());
    }

    @Test
    void a_letter_filed_by_the_intake_officer_gives_the_same_receipt_and_a_code() {
        Filing.Filed filed =
                committee.cast.as(
                        committee.officer,
                        () -> committee.bean(Filing.class).file(SampleAnswers.workshop(), "en"));
        RequesterView view =
                committee.asRequester(() -> intake.open(filed.code().derive())).orElseThrow();
        assertThat(view.reference()).isEqualTo(filed.receipt().reference());
    }

    @Test
    void nobody_but_an_intake_officer_files() {
        assertThatThrownBy(() ->
                        committee.cast.as(
                                committee.first,
                                () ->
                                        committee
                                                .bean(Filing.class)
                                                .file(SampleAnswers.workshop(), "en")))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }
}
