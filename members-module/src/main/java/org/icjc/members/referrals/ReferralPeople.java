package org.icjc.members.referrals;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.icjc.members.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each of the member's people has signed, declared and opened. Times, no content. */
@Component
public class ReferralPeople {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One person on one referral.
     *
     * <p>What stands here is what the row says; {@link MemberSignatures} knows what was signed.
     *
     * @param undertakenAt signed the undertaking
     * @param declaredAt declared "none" knowing who asks, or stepped aside
     * @param noneSignature under "none"
     * @param openedAt first opened what was disclosed
     */
    public record Row(
            UUID person,
            @Nullable Instant undertakenAt,
            byte @Nullable [] signature,
            @Nullable Instant declaredAt,
            byte @Nullable [] noneSignature,
            boolean steppedAside,
            @Nullable Instant openedAt) {}

    public List<Row> of(ReferralId referral) {
        return jdbc.sql("SELECT * FROM members.referral_person WHERE referral = ? ORDER BY person")
                .param(referral.value())
                .query((row, _) ->
                        new Row(
                                row.getObject("person", UUID.class),
                                instant(row.getObject("undertaken_at", OffsetDateTime.class)),
                                row.getBytes("signature"),
                                instant(row.getObject("declared_at", OffsetDateTime.class)),
                                row.getBytes("none_signature"),
                                row.getBoolean("stepped_aside"),
                                instant(row.getObject("opened_at", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** The undertaking with the person's signature over its exact bytes. */
    public void undertake(ReferralId referral, UUID person, byte[] signature) {
        jdbc.sql(
                        """
                        INSERT INTO members.referral_person (referral, person, undertaken_at, signature)
                        VALUES (?, ?, ?, ?)
                        ON CONFLICT (referral, person) DO UPDATE
                        SET undertaken_at = excluded.undertaken_at, signature = excluded.signature
                        """)
                .params(referral.value(), person, now(), signature)
                .update();
    }

    /** "None", with the person's signature over exactly this time. */
    public void declareNone(ReferralId referral, UUID person, Instant at, byte[] signature) {
        jdbc.sql(
                        """
                        INSERT INTO members.referral_person (referral, person, declared_at, none_signature)
                        VALUES (?, ?, ?, ?)
                        ON CONFLICT (referral, person) DO UPDATE
                        SET declared_at = excluded.declared_at, none_signature = excluded.none_signature
                        """)
                .params(
                        referral.value(),
                        person,
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        signature)
                .update();
    }

    /** For good: what was signed before counts no more. */
    public void stepAside(ReferralId referral, UUID person) {
        jdbc.sql(
                        """
                        INSERT INTO members.referral_person (referral, person, declared_at, stepped_aside)
                        VALUES (?, ?, ?, true)
                        ON CONFLICT (referral, person) DO UPDATE
                        SET declared_at = excluded.declared_at, stepped_aside = true, none_signature = NULL
                        """)
                .params(referral.value(), person, now())
                .update();
    }

    public void opened(ReferralId referral, UUID person) {
        jdbc.sql(
                        """
                        UPDATE members.referral_person SET opened_at = coalesce(opened_at, ?)
                        WHERE referral = ? AND person = ?
                        """)
                .params(now(), referral.value(), person)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
