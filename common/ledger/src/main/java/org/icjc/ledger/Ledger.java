package org.icjc.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ledger. An act is recorded inside the transaction that does it and is written by that
 * transaction's last statement before COMMIT, because the head is one row that everybody locks.
 * Database rights allow appending and reading, nothing else.
 */
@Component
public class Ledger {
    private static final RowMapper<Entry> ENTRY =
            (row, _) ->
                    new Entry(
                            row.getLong("sequence"),
                            row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                            row.getString("kind"),
                            ActorRole.valueOf(row.getString("actor_role")),
                            row.getObject("actor", UUID.class),
                            row.getObject("subject", UUID.class),
                            row.getString("reason"),
                            row.getBytes("commitment"),
                            row.getBytes("head"));

    private final JdbcClient jdbc;
    private final ObjectProvider<BeforeLedger> before;

    Ledger(JdbcClient jdbc, ObjectProvider<BeforeLedger> before) {
        this.jdbc = jdbc;
        this.before = before;
    }

    /**
     * Records an act with the running transaction.
     *
     * @throws IllegalStateException outside a transaction: an act that can be rolled back alone is
     *     no record
     */
    public void record(Act act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("the ledger is written within a transaction");
        pending().acts.add(act);
    }

    private Pending pending() {
        for (TransactionSynchronization each :
                TransactionSynchronizationManager.getSynchronizations())
            if (each instanceof Pending pending && pending.owner == this) return pending;
        Pending fresh = new Pending(this);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    private void append(Act act) {
        jdbc.sql("SELECT ledger.append(?, ?, ?, ?, ?, ?)")
                .params(
                        Arrays.asList(
                                act.kind(),
                                act.role().name(),
                                act.actor(),
                                act.subject(),
                                act.reason(),
                                act.commitment()))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Everything recorded about one subject, oldest first. */
    public List<Entry> of(UUID subject) {
        return jdbc.sql("SELECT * FROM ledger.entry WHERE subject = ? ORDER BY sequence")
                .param(subject)
                .query(ENTRY)
                .list();
    }

    /** The newest entries before a number, newest first; at most {@code size}. */
    public List<Entry> page(long beforeSequence, int size) {
        return jdbc.sql(
                        "SELECT * FROM ledger.entry WHERE sequence < ? ORDER BY sequence DESC LIMIT ?")
                .params(beforeSequence, Math.min(size, 500))
                .query(ENTRY)
                .list();
    }

    public Head head() {
        return jdbc.sql("SELECT sequence, hash FROM ledger.head")
                .query((row, _) -> new Head(row.getLong(1), row.getBytes(2)))
                .single();
    }

    /** Walks the whole chain, in pages, and computes every hash again. */
    public Verification verify() {
        byte[] expected = new byte[Chain.LENGTH];
        long checked = 0;
        while (true) {
            List<Entry> page =
                    jdbc.sql(
                                    "SELECT * FROM ledger.entry WHERE sequence > ? ORDER BY sequence LIMIT 1000")
                            .param(checked)
                            .query(ENTRY)
                            .list();
            for (Entry entry : page) {
                expected = Chain.headAfter(expected, entry);
                checked++;
                if (entry.sequence() != checked || !Arrays.equals(expected, entry.head()))
                    return new Verification(checked, OptionalLong.of(checked));
            }
            if (page.isEmpty()) break;
        }
        Head head = head();
        boolean ends = head.sequence() == checked && Arrays.equals(expected, head.hash());
        return new Verification(checked, ends ? OptionalLong.empty() : OptionalLong.of(checked));
    }

    /** The acts of one transaction, held until its end. */
    private static final class Pending implements TransactionSynchronization {
        private final Ledger owner;
        private final List<Act> acts = new ArrayList<>();

        Pending(Ledger owner) {
            this.owner = owner;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (acts.isEmpty()) return;
            owner.before.orderedStream().forEach(BeforeLedger::flush);
            acts.forEach(owner::append);
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }
    }
}
