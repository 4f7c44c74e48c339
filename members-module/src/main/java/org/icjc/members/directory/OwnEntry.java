package org.icjc.members.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one entry that the portal's role sees: the organisation its session is bound to. */
@Component
@OnPart(Part.PORTAL)
public class OwnEntry {
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnEntry(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Within a transaction that is bound to an organisation.
     *
     * @throws NotThere if it is bound to none
     */
    public Entry get() {
        return jdbc.sql(EntryQuery.SQL)
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> EntryRow.read(row))
                .optional()
                .orElseThrow(NotThere::new);
    }
}
