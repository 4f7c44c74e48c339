package org.icjc.requests.access;

import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads a request, for the worker that tells them: ids alone. */
@Component
@OnPart(Part.WORKER)
public class Leads {
    private final JdbcClient jdbc;

    Leads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty without a lead, and where the lead holds it no more. */
    public Optional<UUID> of(RequestId request) {
        return jdbc.sql(
                        """
                        SELECT r.lead FROM requests.request r WHERE r.id = ? AND EXISTS (
                            SELECT FROM requests.access_grant g
                            WHERE g.request_id = r.id AND g.recipient = r.lead AND g.kind = 'PERSON')
                        """)
                .param(request.value())
                .query(UUID.class)
                .optional();
    }
}
