package org.icjc.requests.access;

import java.util.List;
import java.util.UUID;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a person's access to a request away for good, with the transaction that says so. */
@Component
@OnPart(Part.DESK)
public class Recusals {
    private static final int FEWEST = 2;

    private final GrantRows grants;
    private final Keyvault keyvault;
    private final JdbcClient jdbc;

    Recusals(GrantRows grants, Keyvault keyvault, JdbcClient jdbc) {
        this.grants = grants;
        this.keyvault = keyvault;
        this.jdbc = jdbc;
    }

    /**
     * Destroys shred key and grant. The key goes first: if the commit fails, access is gone all the
     * same and the act can be done again.
     *
     * @throws Refused {@code declaration.last-holders} if fewer than two others hold all of it
     */
    public void takeAway(RequestId request, UUID person) {
        // One recusal of a request at a time, or two at once could leave nobody.
        jdbc.sql("SELECT id FROM requests.request WHERE id = ? FOR UPDATE")
                .param(request.value())
                .query(UUID.class)
                .single();
        List<UUID> mine =
                grants.ofPerson(request.value(), person).stream().map(GrantRow::id).toList();
        if (mine.isEmpty()) return;
        if (holdsAll(request, person) && othersWithAll(request, person) < FEWEST)
            throw new Refused("declaration.last-holders");
        grants.delete(mine);
        keyvault.destroy(mine);
    }

    private boolean holdsAll(RequestId request, UUID person) {
        return count(request, "recipient = ?", person) > 0;
    }

    private int othersWithAll(RequestId request, UUID person) {
        return count(request, "recipient <> ?", person);
    }

    private int count(RequestId request, String who, UUID person) {
        String sql =
                "SELECT count(*) FROM requests.access_grant WHERE request_id = ? AND kind ="
                        + " 'PERSON' AND compartments LIKE '%CONTENT%' AND ";
        return jdbc.sql(sql + who).params(request.value(), person).query(Integer.class).single();
    }
}
