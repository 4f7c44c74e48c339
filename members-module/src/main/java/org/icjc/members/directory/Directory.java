package org.icjc.members.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory as the committee reads it. Whoever looks for one member loads them all: a {@code
 * WHERE} built from a request would tell the database's log what was asked.
 */
@Component
@OnPart(Part.DESK)
@Transactional(readOnly = true)
public class Directory {
    private final JdbcClient jdbc;
    private final Clock clock;

    Directory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every member but applicants and those whose access has ended, by name. */
    public List<Entry> entries() {
        return jdbc.sql(EntryQuery.SQL)
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, _) -> EntryRow.read(row))
                .list();
    }

    /** One member, found among all. */
    public Optional<Entry> find(MemberId id) {
        return entries().stream().filter(entry -> entry.member().id().equals(id)).findFirst();
    }
}
