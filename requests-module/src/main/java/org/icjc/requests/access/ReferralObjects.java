package org.icjc.requests.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.vault.DataKey;
import org.icjc.vault.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sealed objects that committee and member organisation hand to each other, on the desk's side. */
@Component
@OnPart(Part.DESK)
class ReferralObjects {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralObjects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Replaces an object of this kind. */
    void put(
            ObjectKind kind,
            UUID referral,
            RequestId request,
            DataKey key,
            byte[] plain,
            UUID author) {
        UUID id = UUID.randomUUID();
        jdbc.sql("DELETE FROM requests.referral_object WHERE referral_id = ? AND kind = ?")
                .params(referral, kind.name())
                .update();
        jdbc.sql("INSERT INTO requests.referral_object VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        referral,
                        request.value(),
                        kind.name(),
                        Sealing.seal(key, kind.context(id, request.value()), plain),
                        OffsetDateTime.now(clock),
                        author)
                .update();
    }

    Optional<byte[]> get(ObjectKind kind, UUID referral, RequestId request, DataKey key) {
        return jdbc.sql(
                        "SELECT id, sealed FROM requests.referral_object WHERE referral_id = ? AND"
                                + " kind = ?")
                .params(referral, kind.name())
                .query((row, _) ->
                        Sealing.open(
                                key,
                                kind.context(row.getObject(1, UUID.class), request.value()),
                                row.getBytes(2)))
                .optional();
    }
}
