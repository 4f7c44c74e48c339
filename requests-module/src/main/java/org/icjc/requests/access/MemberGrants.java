package org.icjc.requests.access;

import java.util.List;
import java.util.UUID;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What member organisations hold of a request, for the worker: it can take away, and nothing else.
 */
@Component
@OnPart(Part.WORKER)
public class MemberGrants {
    private final JdbcClient jdbc;
    private final Keyvault keyvault;

    MemberGrants(JdbcClient jdbc, Keyvault keyvault) {
        this.jdbc = jdbc;
        this.keyvault = keyvault;
    }

    /** Destroys every shred key and grant of a referral. May be done twice. */
    public void takeAway(UUID referral) {
        takeAway(
                jdbc.sql(
                                "SELECT id FROM requests.access_grant WHERE kind = 'MEMBER' AND"
                                        + " referral_id = ?")
                        .param(referral)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** Destroys every shred key and grant that any member holds of a request. */
    void takeAwayAll(RequestId request) {
        takeAway(
                jdbc.sql(
                                "SELECT id FROM requests.access_grant WHERE kind = 'MEMBER' AND"
                                        + " request_id = ?")
                        .param(request.value())
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list());
    }

    // The key goes first: if the commit fails, access is gone all the same.
    private void takeAway(List<UUID> grants) {
        if (grants.isEmpty()) return;
        keyvault.destroy(grants);
        jdbc.sql("DELETE FROM requests.access_grant WHERE id IN (:grants)")
                .param("grants", grants)
                .update();
    }
}
