package org.icjc.requests.access;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.icjc.requests.RequestId;

/**
 * Opens a request for the person at the desk: parties first, the rest only after that person's own
 * declaration "none". Each look goes to the ledger.
 */
public class CaseAccess {
    CaseAccess() {}

    /** How the current person stands to a request; needs no key. */
    public Standing standing(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws org.icjc.kernel.refusal.NotThere without a grant
     */
    public Parties parties(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws org.icjc.kernel.refusal.Refused {@code case.declare-first} before "none"
     */
    public Content content(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #content}. */
    public Identity identity(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** The card, if the current person may read it; no look is recorded for a list. */
    public Optional<Card> card(RequestId request) {
        throw new UnsupportedOperationException();
    }

    /** The cards of one visible page, those that may be read. */
    public Map<RequestId, Card> cards(Collection<RequestId> requests) {
        throw new UnsupportedOperationException();
    }
}
