package org.icjc.members.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.Ledger;
import org.icjc.members.MemberId;
import org.icjc.members.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plain rows of referrals, under whatever role the part has. Every step asks the lifecycle. */
@Component
public class ReferralRows {
    static final String OVER = "referral.over";

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Clock clock;

    ReferralRows(JdbcClient jdbc, Ledger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @throws NotThere if there is none, or none for this part's role
     */
    public Referral get(ReferralId id) {
        return jdbc.sql("SELECT * FROM members.referral WHERE id = ?")
                .param(id.value())
                .query((row, _) -> read(row))
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** As {@link #get}, for a job that may come late. */
    Optional<Referral> find(UUID id) {
        return jdbc.sql("SELECT * FROM members.referral WHERE id = ?")
                .param(id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Those of one request, in the order in which they were proposed. */
    List<Referral> ofRequest(UUID request) {
        return jdbc.sql("SELECT * FROM members.referral WHERE request = ? ORDER BY proposed_at, id")
                .param(request)
                .query((row, _) -> read(row))
                .list();
    }

    /** Whatever this role may see, newest offer first. */
    public List<Referral> visible() {
        return jdbc.sql(
                        "SELECT * FROM members.referral WHERE offered_at IS NOT NULL"
                                + " ORDER BY offered_at DESC, id")
                .query((row, _) -> read(row))
                .list();
    }

    List<Referral> in(ReferralState state) {
        return jdbc.sql("SELECT * FROM members.referral WHERE state = ? ORDER BY id")
                .param(state.name())
                .query((row, _) -> read(row))
                .list();
    }

    void propose(ReferralId id, UUID request, MemberId member, UUID by) {
        int written =
                jdbc.sql(
                                """
                                INSERT INTO members.referral (id, request, member, state, proposed_at, proposed_by)
                                VALUES (?, ?, ?, 'PROPOSED', ?, ?)
                                ON CONFLICT (request, member) DO NOTHING
                                """)
                        .params(id.value(), request, member.value(), now(), by)
                        .update();
        if (written == 0) throw new Refused("members.referral.already-there");
    }

    void takeBack(ReferralId id) {
        jdbc.sql("DELETE FROM members.referral WHERE id = ? AND state = 'PROPOSED'")
                .param(id.value())
                .update();
    }

    void offered(Referral referral, LocalDate answerBy, Set<ReferralGuard> met) {
        ReferralLifecycle.STEPS.check(
                referral.state(), ReferralState.OFFERED, ReferralActor.COMMITTEE, met);
        written(
                jdbc.sql(
                                """
                                UPDATE members.referral SET state = 'OFFERED', offered_at = ?, answer_by = ?
                                WHERE id = ? AND state = 'PROPOSED'
                                """)
                        .params(now(), answerBy, referral.id().value())
                        .update());
    }

    void consentAsked(Referral referral, LocalDate by, Set<ReferralGuard> met) {
        ReferralLifecycle.STEPS.check(
                referral.state(), ReferralState.AWAITING_CONSENT, ReferralActor.COMMITTEE, met);
        written(
                jdbc.sql(
                                """
                                UPDATE members.referral SET state = 'AWAITING_CONSENT', consent_by = ?
                                WHERE id = ? AND state = 'INTERESTED'
                                """)
                        .params(by, referral.id().value())
                        .update());
    }

    /**
     * One step of the lifecycle. An end goes to the ledger, about the referral itself: a row can be
     * written back, the ledger cannot.
     *
     * @param met what the caller found to be true
     * @throws Refused if the lifecycle does not allow it, or somebody else was faster
     */
    public void step(
            Referral referral, ReferralState to, ReferralActor by, Set<ReferralGuard> met) {
        ReferralLifecycle.STEPS.check(referral.state(), to, by, met);
        boolean intoCheck = to == ReferralState.CONFLICT_CHECK;
        written(
                jdbc.sql(stamp(referral.state(), to).sql())
                        .param("to", to.name())
                        .param("check", intoCheck ? referral.state().name() : null)
                        .param("id", referral.id().value())
                        .param("from", referral.state().name())
                        .param("at", now())
                        .update());
        if (!to.isLive()) ledger.record(Act.of(OVER, by.inLedger(), null, referral.id().value()));
    }

    private static Stamp stamp(ReferralState from, ReferralState to) {
        return switch (to) {
            case INTERESTED -> from == ReferralState.OFFERED ? Stamp.ANSWERED : Stamp.NONE;
            case DECLINED -> Stamp.ANSWERED_AND_ENDED;
            case CONSENTED -> from == ReferralState.AWAITING_CONSENT ? Stamp.CONSENTED : Stamp.NONE;
            case DISCLOSED -> from == ReferralState.CONSENTED ? Stamp.DISCLOSED : Stamp.NONE;
            case LAPSED, RECALLED, NOT_CHOSEN, REFUSED, RETURNED, ENDED, REVOKED -> Stamp.ENDED;
            case PROPOSED, OFFERED, AWAITING_CONSENT, ENGAGED, CONFLICT_CHECK -> Stamp.NONE;
        };
    }

    private static void written(int rows) {
        if (rows != 1) throw new Refused("members.referral.changed-meanwhile");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Referral read(ResultSet row) throws SQLException {
        String check = row.getString("before_check");
        Instant proposed = row.getObject("proposed_at", OffsetDateTime.class).toInstant();
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                row.getObject("request", UUID.class),
                new MemberId(row.getObject("member", UUID.class)),
                ReferralState.valueOf(row.getString("state")),
                check == null ? null : ReferralState.valueOf(check),
                proposed,
                instant(row, "offered_at"),
                row.getObject("answer_by", LocalDate.class),
                instant(row, "answered_at"),
                row.getObject("consent_by", LocalDate.class),
                instant(row, "consented_at"),
                instant(row, "disclosed_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
