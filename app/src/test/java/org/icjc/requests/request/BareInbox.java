package org.icjc.requests.request;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statement behind the first page of an inbox and nothing else: no card is opened. */
public final class BareInbox {
    private BareInbox() {}

    /** For an intake officer; how many rows came. */
    public static int firstPage(JdbcClient jdbc, UUID person, int size) {
        return jdbc.sql(InboxSql.PAGE_ALONE)
                .param("led", new UUID[0])
                .param("acts", new String[0])
                .param("person", person)
                .param("officer", true)
                .param("committee", false)
                .param("conflict", false)
                .param("mine", false)
                .param("any", true)
                .param("states", List.of(""))
                .param("size", size)
                .param("offset", 0)
                .query((row, _) -> Cases.read(row))
                .list()
                .size();
    }
}
