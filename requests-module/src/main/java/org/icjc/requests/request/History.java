package org.icjc.requests.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Entry;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.requests.access.DeskActor;
import org.icjc.requests.access.Standing;
import org.icjc.requests.access.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to a request and its referrals, from the ledger. */
@Service
@OnPart(Part.DESK)
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR')")
public class History {
    private final Ledger ledger;
    private final Standings standings;
    private final DeskActor actor;
    private final JdbcClient jdbc;

    History(Ledger ledger, Standings standings, DeskActor actor, JdbcClient jdbc) {
        this.ledger = ledger;
        this.standings = standings;
        this.actor = actor;
        this.jdbc = jdbc;
    }

    /**
     * One act.
     *
     * @param kind such as {@code request.submitted}; its text has the key {@code act.} + kind
     * @param actor the person, else null
     * @param reason a code from a list, or null
     */
    public record Act(
            long sequence,
            Instant at,
            String kind,
            ActorRole role,
            @Nullable UUID actor,
            @Nullable String reason) {}

    /**
     * Oldest first.
     *
     * @throws NotThere to whom the request was never granted, or is no longer
     */
    public List<Act> of(RequestId request) {
        switch (standings.of(request.value(), actor.id())) {
            case NO_GRANT, RECUSED -> throw new NotThere();
            case TO_DECLARE, POSSIBLE, CLEAR -> {}
        }
        List<Entry> entries = new ArrayList<>(ledger.of(request.value()));
        // Which members were asked is for those who are clear of conflict.
        if (standings.of(request.value(), actor.id()) == Standing.CLEAR)
            referrals(request).forEach(referral -> entries.addAll(ledger.of(referral)));
        return entries.stream()
                .sorted(Comparator.comparingLong(Entry::sequence))
                .map(entry ->
                        new Act(
                                entry.sequence(),
                                entry.at(),
                                entry.kind(),
                                entry.role(),
                                entry.actor(),
                                entry.reason()))
                .toList();
    }

    private List<UUID> referrals(RequestId request) {
        return jdbc.sql("SELECT referral_id FROM requests.referral_key WHERE request_id = ?")
                .param(request.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
