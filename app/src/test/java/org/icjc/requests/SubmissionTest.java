package org.icjc.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.PersonId;
import org.icjc.kernel.answers.Answer;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.requests.access.CaseAccess;
import org.icjc.requests.access.Outcome;
import org.icjc.requests.intake.AlreadyIn;
import org.icjc.requests.intake.Filing;
import org.icjc.requests.intake.Intake;
import org.icjc.requests.intake.IntakeClosed;
import org.icjc.requests.intake.Receipt;
import org.icjc.requests.intake.RequesterView;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.RequesterKeys;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmissionTest {
    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired Intake intake;

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
    void with_fewer_than_two_left_intake_is_closed_and_writes_nothing() {
        RequesterKeys keys = committee.code();
        List<String> allButOne =
                List.of(committee.first, committee.second, committee.third).stream()
                        .map(PersonId::value)
                        .map(UUID::toString)
                        .toList();
        Answers answers = SampleAnswers.workshop().with("keep-out", new Answer.Choices(allButOne));
        int requests = count();
        int keysBefore = shredKeys();
        assertThatThrownBy(() -> committee.submit(keys, answers)).isInstanceOf(IntakeClosed.class);
        assertThat(count()).isEqualTo(requests);
        assertThat(shredKeys()).isEqualTo(keysBefore);
    }

    private static int shredKeys() {
        return keyvaultOwner()
                .sql("SELECT count(*) FROM keyvault.shred_key")
                .query(Integer.class)
                .single();
    }

    @Test
    void without_a_keyvault_intake_is_closed_and_writes_nothing() {
        RequesterKeys keys = committee.code();
        int requests = count();
        keyvaultOwner().sql("ALTER TABLE keyvault.shred_key RENAME TO away").update();
        try {
            assertThatThrownBy(() -> committee.submit(keys, SampleAnswers.workshop()))
                    .isInstanceOf(IntakeClosed.class);
            assertThat(committee.asRequester(intake::isOpen)).isFalse();
        } finally {
            keyvaultOwner().sql("ALTER TABLE keyvault.away RENAME TO shred_key").update();
        }
        assertThat(count()).isEqualTo(requests);
        assertThat(committee.asRequester(intake::isOpen)).isTrue();
    }

    @Test
    void a_changed_roster_closes_intake() {
        RequesterKeys keys = committee.code();
        byte[] signed =
                owner().sql("SELECT signed FROM desk.roster ORDER BY epoch DESC LIMIT 1")
                        .query((row, _) -> row.getBytes(1))
                        .single();
        byte[] changed = signed.clone();
        changed[changed.length / 2] ^= 1;
        owner().sql("UPDATE desk.roster SET signed = ?").param(changed).update();
        try {
            assertThatThrownBy(() -> committee.submit(keys, SampleAnswers.workshop()))
                    .isInstanceOf(IntakeClosed.class);
        } finally {
            owner().sql("UPDATE desk.roster SET signed = ?").param(signed).update();
        }
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
                .isInstanceOf(org.icjc.vault.SealBroken.class);
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

    @Test
    void a_stolen_database_holds_no_word_of_it() {
        RequesterKeys keys = committee.code();
        committee.asRequester(() -> intake.saveDraft(committee.code(), SampleAnswers.workshop()));
        committee.submit(keys, SampleAnswers.workshop());
        committee.asRequester(
                () -> intake.writeMessage(keys, "About " + SampleAnswers.CANARY_WORD));
        for (String word : List.of(SampleAnswers.CANARY_WORD, "Parquet", "Hearing witnesses"))
            assertThat(StolenDatabase.tablesWith(word)).isEmpty();
        assertThat(StolenDatabase.tablesWith("SUBMITTED")).contains("requests.request");
    }

    @Test
    void the_country_is_no_plain_column() {
        RequestId request = committee.submitted(committee.code());
        String row =
                owner().sql("SELECT r::text FROM requests.request r WHERE id = ?")
                        .param(request.value())
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain(",SN,").doesNotContain("\"SN\"");
        assertThat(row.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        HexFormat.of().formatHex("\"SN\"".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void intake_reads_no_table() {
        List<String> tables =
                owner().sql(
                                "SELECT schemaname || '.' || tablename FROM pg_tables WHERE"
                                        + " schemaname IN ('requests', 'desk', 'members', 'ledger')"
                                        + " AND tablename <> 'flyway_schema_history'")
                        .query((row, _) -> row.getString(1))
                        .list();
        assertThat(tables).hasSizeGreaterThan(12);
        for (String table : tables)
            assertThatThrownBy(() ->
                            PartScope.run(
                                    Part.INTAKE,
                                    () ->
                                            jdbc.sql("SELECT * FROM " + table + " LIMIT 1")
                                                    .query((_, _) -> true)
                                                    .list()))
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void site_and_portal_read_no_table_of_requests() {
        List<String> tables =
                owner().sql(
                                "SELECT tablename FROM pg_tables WHERE schemaname = 'requests' AND"
                                        + " tablename <> 'flyway_schema_history'")
                        .query((row, _) -> row.getString(1))
                        .list();
        for (Part part : List.of(Part.SITE, Part.PORTAL))
            for (String table : tables)
                assertThatThrownBy(() ->
                                PartScope.run(
                                        part,
                                        () ->
                                                jdbc.sql(
                                                                "SELECT * FROM requests."
                                                                        + table
                                                                        + " LIMIT 1")
                                                        .query((_, _) -> true)
                                                        .list()))
                        .as(part + " " + table)
                        .rootCause()
                        .hasMessageContaining("permission denied");
    }

    @Test
    void the_worker_sees_nothing_sealed() {
        for (String column :
                List.of(
                        "parties_sealed",
                        "content_sealed",
                        "identity_sealed",
                        "card_sealed",
                        "lookup_hash",
                        "requester_keys"))
            assertThatThrownBy(() ->
                            PartScope.run(
                                    Part.WORKER,
                                    () ->
                                            jdbc.sql("SELECT " + column + " FROM requests.request")
                                                    .query((_, _) -> true)
                                                    .list()))
                    .as(column)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }
}
