package org.icjc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IcjcTest
class LedgerTest {
    @Autowired Ledger ledger;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void every_act_follows_from_all_before_it() {
        UUID subject = UUID.randomUUID();
        for (int i = 0; i < 5; i++)
            record(Act.of("test.happened", ActorRole.SYSTEM, null, subject));
        record(
                new Act(
                        "test.decided",
                        ActorRole.COMMITTEE_MEMBER,
                        UUID.randomUUID(),
                        subject,
                        "within-mandate",
                        new byte[32]));
        PartScope.run(
                Part.DESK,
                () -> {
                    assertThat(ledger.of(subject)).hasSize(6);
                    assertThat(ledger.verify().unbroken()).isTrue();
                    assertThat(ledger.head().sequence()).isEqualTo(ledger.verify().entries());
                });
    }

    @Test
    void a_changed_entry_breaks_the_chain() throws Exception {
        record(Act.of("test.happened", ActorRole.SYSTEM, null, UUID.randomUUID()));
        record(Act.of("test.happened", ActorRole.SYSTEM, null, UUID.randomUUID()));
        asOwnerWithoutTriggers("UPDATE ledger.entry SET kind = 'test.other' WHERE sequence = 1");
        assertThat(PartScope.call(Part.DESK, () -> ledger.verify().brokenAt())).hasValue(1);
        asOwnerWithoutTriggers("UPDATE ledger.entry SET kind = 'test.happened' WHERE sequence = 1");
    }

    @Test
    void even_the_owner_cannot_change_it_by_mistake() throws Exception {
        record(Act.of("test.happened", ActorRole.SYSTEM, null, UUID.randomUUID()));
        try (Connection owner = TestDatabases.instances().main().asOwner().getConnection();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM ledger.entry"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void no_part_may_insert_update_or_delete() {
        for (Part part : Part.values())
            for (String sql :
                    new String[] {
                        "INSERT INTO ledger.entry SELECT * FROM ledger.entry",
                        "UPDATE ledger.head SET sequence = 0",
                        "DELETE FROM ledger.entry"
                    })
                assertThatThrownBy(() -> PartScope.run(part, () -> jdbc.sql(sql).update()))
                        .hasStackTraceContaining("permission denied");
    }

    @Test
    void an_act_rolled_back_is_no_act() {
        UUID subject = UUID.randomUUID();
        PartScope.run(
                Part.DESK,
                () ->
                        transaction.executeWithoutResult(status -> {
                            ledger.record(Act.of("test.happened", ActorRole.SYSTEM, null, subject));
                            status.setRollbackOnly();
                        }));
        assertThat(PartScope.call(Part.DESK, () -> ledger.of(subject))).isEmpty();
    }

    @Test
    void without_a_transaction_nothing_is_recorded() {
        assertThatThrownBy(() ->
                        ledger.record(
                                Act.of("test.happened", ActorRole.SYSTEM, null, UUID.randomUUID())))
                .isInstanceOf(IllegalStateException.class);
    }

    private void record(Act act) {
        PartScope.run(Part.DESK, () -> transaction.executeWithoutResult(_ -> ledger.record(act)));
    }

    private static void asOwnerWithoutTriggers(String sql) throws Exception {
        try (Connection owner = TestDatabases.instances().main().asOwner().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
