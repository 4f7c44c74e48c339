package org.icjc.ledger;

/** What has to reach the database before the ledger's head is locked. */
@FunctionalInterface
public interface BeforeLedger {
    void flush();
}
