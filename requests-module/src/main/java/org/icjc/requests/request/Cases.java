package org.icjc.requests.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.Urgency;
import org.icjc.requests.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests by their plain columns, under the desk's role; moves them along the lifecycle. */
@Component
@OnPart(Part.DESK)
class Cases {
    static final String COLUMNS =
            "r.id, r.reference, r.state, r.state_since, r.came_from, r.reason, r.submitted_at,"
                    + " r.due_on, r.days_left, r.support_type, r.language, r.urgency, r.lead,"
                    + " r.proposed_decline, r.review_used";

    private final JdbcClient jdbc;
    private final Clock clock;

    Cases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    CaseRow get(RequestId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM requests.request r WHERE r.id = ?")
                .param(id.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** The row, locked until the transaction ends: one act on a request at a time. */
    CaseRow lock(RequestId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM requests.request r WHERE r.id = ? FOR UPDATE")
                .param(id.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(NotThere::new);
    }

    static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                new RequestId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                RequestState.valueOf(row.getString("state")),
                row.getObject("state_since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("came_from"))
                        .map(RequestState::valueOf)
                        .orElse(null),
                row.getString("reason"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getObject("days_left", Integer.class),
                row.getString("support_type"),
                row.getString("language"),
                Urgency.ofLevel(row.getInt("urgency")),
                row.getObject("lead", UUID.class),
                row.getString("proposed_decline"),
                row.getBoolean("review_used"));
    }

    /**
     * Takes a step.
     *
     * @param dueOn the next due day, or null to stop the clock
     * @throws org.icjc.kernel.refusal.Refused if the lifecycle does not allow it
     */
    void move(
            CaseRow from,
            RequestState to,
            By by,
            Set<Guard> met,
            @Nullable String reason,
            @Nullable LocalDate dueOn) {
        Lifecycle.check(from.state(), to, by, met);
        jdbc.sql(
                        "UPDATE requests.request SET state = ?, state_since = ?, came_from = ?,"
                                + " reason = ?, due_on = ?, reminders = 0, proposed_decline = NULL"
                                + " WHERE id = ?")
                .params(
                        Arrays.asList(
                                to.name(),
                                now(),
                                from.state().name(),
                                reason,
                                dueOn,
                                from.id().value()))
                .update();
    }

    /** While the requester is waited for. Nothing is due, and these days are left. */
    void stopClock(CaseRow row) {
        LocalDate due = row.dueOn();
        // It stands still already: the days that were left stay.
        if (due == null) return;
        int left = Math.max(1, WorkingDays.between(today(), due));
        jdbc.sql("UPDATE requests.request SET due_on = NULL, days_left = ? WHERE id = ?")
                .params(left, row.id().value())
                .update();
    }

    /** It is the desk's turn again, with the days that were left. */
    void restartClock(CaseRow row) {
        Integer left = row.daysLeft();
        LocalDate due = WorkingDays.after(today(), left == null ? 1 : Math.max(1, left));
        jdbc.sql("UPDATE requests.request SET due_on = ?, days_left = NULL WHERE id = ?")
                .params(due, row.id().value())
                .update();
    }

    void lead(RequestId id, UUID person) {
        jdbc.sql("UPDATE requests.request SET lead = ? WHERE id = ?")
                .params(person, id.value())
                .update();
    }

    void proposeDecline(RequestId id, @Nullable String code) {
        jdbc.sql("UPDATE requests.request SET proposed_decline = ? WHERE id = ?")
                .params(Arrays.asList(code, id.value()))
                .update();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
