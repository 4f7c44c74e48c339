package org.icjc.members.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.icjc.desk.accounts.Organisations;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose people the administrator may invite: admitted organisations too, since their people have
 * keys and a second factor before anything is offered to them.
 */
@Component
@OnPart(Part.DESK)
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
class OrganisationNames implements Organisations {
    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> names() {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT id, name FROM members.member
                        WHERE state IN ('ADMITTED', 'ACTIVE', 'REVIEW_DUE', 'GRACE', 'ON_LEAVE')
                        ORDER BY name, id
                        """)
                .query((row, _) ->
                        names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return names;
    }
}
