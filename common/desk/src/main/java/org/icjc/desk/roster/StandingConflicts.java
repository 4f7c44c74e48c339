package org.icjc.desk.roster;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.icjc.desk.PersonId;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Standing conflicts: filed by the person alone, never changed, only filed anew. They hold from the
 * next signed roster on.
 */
@Service
@Transactional
public class StandingConflicts {
    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final Pattern INSTITUTION = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final JdbcClient jdbc;
    private final CurrentPerson me;
    private final Ledger ledger;
    private final Clock clock;

    StandingConflicts(JdbcClient jdbc, CurrentPerson me, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.me = me;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Two empty sets declare that there is none. */
    @PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'INTAKE_OFFICER', 'CONFLICT_OFFICER')")
    public void file(Set<String> states, Set<String> institutions) {
        check(states, STATE);
        check(institutions, INSTITUTION);
        UUID person = me.id().value();
        jdbc.sql(
                        "INSERT INTO desk.standing_conflict (person, filed_at, states, institutions)"
                                + " VALUES (?, ?, ?, ?)")
                .param(person)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(new TreeSet<>(states).toArray(String[]::new))
                .param(new TreeSet<>(institutions).toArray(String[]::new))
                .update();
        ledger.record(Act.of("standing-conflict.filed", me.ledgerRole(), person, person));
    }

    private static void check(Set<String> codes, Pattern pattern) {
        if (!codes.stream().allMatch(code -> pattern.matcher(code).matches()))
            throw new Refused("standing-conflict.code");
    }

    /** As last filed; empty for somebody who never declared, not even none. */
    @Transactional(readOnly = true)
    public Optional<StandingConflict> of(PersonId person) {
        return jdbc.sql(
                        "SELECT filed_at, states, institutions FROM desk.standing_conflict"
                                + " WHERE person = ? ORDER BY filed_at DESC LIMIT 1")
                .param(person.value())
                .query((row, _) ->
                        new StandingConflict(
                                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                                texts(row, "states"),
                                texts(row, "institutions")))
                .optional();
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Set.of((String[]) array.getArray());
    }
}
