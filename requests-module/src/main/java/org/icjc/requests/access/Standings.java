package org.icjc.requests.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people stand to requests: from grants and declarations, by database rows alone. */
@Component
@OnPart(Part.DESK)
public class Standings {
    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Standing of(UUID request, UUID person) {
        return of(java.util.List.of(request), person).getOrDefault(request, Standing.NO_GRANT);
    }

    /** Requests to which the person has no relation are missing. */
    public Map<UUID, Standing> of(Collection<UUID> requests, UUID person) {
        Map<UUID, Standing> standings = new HashMap<>();
        if (requests.isEmpty()) return standings;
        jdbc.sql(
                        """
                        SELECT r.id, d.outcome, d.settled, d.stepped_aside_at IS NOT NULL AS aside,
                               EXISTS (SELECT FROM requests.access_grant g WHERE g.request_id = r.id
                                       AND g.recipient = :person AND g.kind = 'PERSON') AS granted
                        FROM requests.request r
                        LEFT JOIN requests.declaration d
                          ON d.request_id = r.id AND d.person = :person
                        WHERE r.id IN (:requests)
                        """)
                .param("person", person)
                .param("requests", requests)
                .query(row -> {
                    standings.put(
                            row.getObject("id", UUID.class),
                            standing(
                                    row.getString("outcome"),
                                    row.getString("settled"),
                                    row.getBoolean("aside"),
                                    row.getBoolean("granted")));
                });
        return standings;
    }

    // A missing grant wins over any declaration: rows cannot open what keys do not.
    private static Standing standing(
            @org.jspecify.annotations.Nullable String outcome,
            @org.jspecify.annotations.Nullable String settled,
            boolean aside,
            boolean granted) {
        if (aside || "YES".equals(outcome) || "RECUSED".equals(settled)) return Standing.RECUSED;
        if (!granted) return Standing.NO_GRANT;
        if (outcome == null) return Standing.TO_DECLARE;
        if (outcome.equals("POSSIBLE") && settled == null) return Standing.POSSIBLE;
        return Standing.CLEAR;
    }
}
