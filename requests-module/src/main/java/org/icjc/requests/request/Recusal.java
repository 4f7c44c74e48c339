package org.icjc.requests.request;

import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Ledger;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.access.Recusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A committee member steps aside: keys, lead and vote of that person are gone together. */
@Component
@OnPart(Part.DESK)
class Recusal {
    private final Recusals keys;
    private final Ballots ballots;
    private final Committee committee;
    private final DeskActor actor;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    Recusal(
            Recusals keys,
            Ballots ballots,
            Committee committee,
            DeskActor actor,
            Ledger ledger,
            JdbcClient jdbc) {
        this.keys = keys;
        this.ballots = ballots;
        this.committee = committee;
        this.actor = actor;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    void of(CaseRow row, UUID person) {
        jdbc.sql("UPDATE requests.request SET lead = NULL WHERE id = ? AND lead = ?")
                .params(row.id().value(), person)
                .update();
        jdbc.sql("DELETE FROM requests.vote WHERE request_id = ? AND person = ?")
                .params(row.id().value(), person)
                .update();
        ledger.record(actor.act("recusal.made", row.id().value()));
        keys.takeAway(row.id(), person);
        // A request without its lead waits for somebody to take it on.
        if (person.equals(row.lead())) committee.tellCommittee(row.id());
        // With one fewer who may vote, the votes already cast may decide.
        ballots.close(row);
    }
}
