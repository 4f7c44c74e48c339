package org.icjc.members.referrals;

import java.util.List;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of a member signed for a referral or declared on it, for the worker: ids alone. */
@Component
@OnPart(Part.WORKER)
class Holders {
    private final JdbcClient jdbc;

    Holders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> of(ReferralId referral) {
        return jdbc.sql("SELECT person FROM members.referral_person WHERE referral = ?")
                .param(referral.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
