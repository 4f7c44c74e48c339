package org.icjc.desk.session;

import org.icjc.desk.accounts.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever is switched off, or gets other roles, is out at once. */
@Component
class Removals {
    private final DeskSessions sessions;

    Removals(DeskSessions sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void end(Accounts.SwitchedOff event) {
        sessions.endAllOf(event.person());
    }
}
