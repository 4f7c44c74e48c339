package org.icjc.requests.request;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.jobs.Recurring;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What time does to requests. Sets states with a reason code and deletes; it never seals, never
 * grants, and sees nothing sealed. May run twice: each act asks for the state that it leaves.
 */
@Component
@OnPart(Part.WORKER)
class Deadlines implements Recurring {
    private static final int LAPSE = 60;
    private static final int ERASE = 30;
    private static final int DRAFT = 30;
    private static final List<Integer> REMINDERS = List.of(14, 30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Keyvault keyvault;
    private final Clock clock;

    Deadlines(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Ledger ledger,
            Keyvault keyvault,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.ledger = ledger;
        this.keyvault = keyvault;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request-deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        lapseUnanswered();
        remindOfBriefs();
        lapseBriefs();
        expireConsents();
        sweepDrafts();
        eraseWithdrawn();
    }

    private void lapseUnanswered() {
        ids(
                        "SELECT id FROM requests.request WHERE state = 'NEEDS_INFO' AND state_since"
                                + " < ?",
                        before(LAPSE))
                .forEach(id -> lapse(id, RequestState.NEEDS_INFO));
    }

    private void lapse(UUID id, RequestState from) {
        Lifecycle.check(from, RequestState.LAPSED, By.TIME, Set.of(Guard.SIXTY_DAYS_SILENT));
        transaction.executeWithoutResult(_ -> {
            int moved =
                    jdbc.sql(
                                    "UPDATE requests.request SET state = 'LAPSED', state_since = ?,"
                                            + " came_from = ?, reason = 'no-answer', due_on = NULL"
                                            + " WHERE id = ? AND state = ?")
                            .params(now(), from.name(), id, from.name())
                            .update();
            if (moved == 1) record("request.lapsed", id, "no-answer");
        });
    }

    /** Reminders stand on the status page; who left an address gets the same content-free mail. */
    private void remindOfBriefs() {
        for (int number = 1; number <= REMINDERS.size(); number++) {
            int due = number;
            waitingBriefs(REMINDERS.get(number - 1)).forEach(id -> remind(id, due));
        }
    }

    private List<UUID> waitingBriefs(int days) {
        return ids(
                "SELECT r.id FROM requests.request r WHERE r.state = 'BRIEFING' AND EXISTS (SELECT"
                        + " FROM requests.brief b WHERE b.request_id = r.id AND b.state = 'SENT'"
                        + " AND b.sent_at < ?)",
                before(days));
    }

    private void remind(UUID id, int number) {
        transaction.executeWithoutResult(_ -> {
            int reminded =
                    jdbc.sql(
                                    "UPDATE requests.request SET reminders = ? WHERE id = ? AND"
                                            + " state = 'BRIEFING' AND reminders < ?")
                            .params(number, id, number)
                            .update();
            if (reminded == 1) record("requester.reminded", id, "brief-" + number);
        });
    }

    private void lapseBriefs() {
        waitingBriefs(LAPSE).forEach(id -> lapse(id, RequestState.BRIEFING));
    }

    private void expireConsents() {
        List<UUID> expired =
                jdbc.sql(
                                "SELECT referral_id FROM requests.interest WHERE state = 'ASKED' AND"
                                        + " answer_until < ?")
                        .param(LocalDate.now(clock.withZone(ZoneOffset.UTC)))
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list();
        expired.forEach(this::expire);
    }

    private void expire(UUID referral) {
        transaction.executeWithoutResult(_ -> {
            int moved =
                    jdbc.sql(
                                    "UPDATE requests.interest SET state = 'EXPIRED' WHERE"
                                            + " referral_id = ? AND state = 'ASKED'")
                            .param(referral)
                            .update();
            if (moved == 1) record("consent.refused", referral, "no-answer");
        });
    }

    private void sweepDrafts() {
        jdbc.sql("DELETE FROM requests.draft WHERE saved_at < ?").param(before(DRAFT)).update();
    }

    /** Withdrawn means erased, unless a legal hold stops it. The keys go first. */
    private void eraseWithdrawn() {
        List<UUID> due =
                ids(
                        "SELECT id FROM requests.request WHERE state = 'WITHDRAWN' AND NOT"
                                + " legal_hold AND state_since < ?",
                        before(ERASE));
        Lifecycle.check(
                RequestState.WITHDRAWN, RequestState.ERASED, By.TIME, Set.of(Guard.NO_LEGAL_HOLD));
        for (UUID id : due) {
            keyvault.destroyRequest(id);
            jdbc.sql("SELECT requests.erase(?, ?, 'withdrawn')")
                    .params(id, now())
                    .query((_, _) -> true)
                    .single();
        }
    }

    private List<UUID> ids(String sql, OffsetDateTime before) {
        return jdbc.sql(sql).param(before).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    private void record(String kind, UUID subject, String reason) {
        ledger.record(Act.of(kind, ActorRole.SYSTEM, null, subject).because(reason));
    }

    private OffsetDateTime before(int days) {
        return now().minusDays(days);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
