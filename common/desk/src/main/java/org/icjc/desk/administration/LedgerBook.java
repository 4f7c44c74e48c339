package org.icjc.desk.administration;

import java.util.List;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Entry;
import org.icjc.ledger.Head;
import org.icjc.ledger.Ledger;
import org.icjc.ledger.Verification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The whole ledger, as an auditor reads it. */
@Component
@OnPart(Part.DESK)
@PreAuthorize("hasRole('AUDITOR')")
class LedgerBook {
    private final Ledger ledger;

    LedgerBook(Ledger ledger) {
        this.ledger = ledger;
    }

    Verification verify() {
        return ledger.verify();
    }

    Head head() {
        return ledger.head();
    }

    /** The newest entries before a number, newest first; at most {@code size}. */
    List<Entry> page(long beforeSequence, int size) {
        return ledger.page(beforeSequence, size);
    }
}
