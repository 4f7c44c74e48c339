package org.icjc.requests.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.ActorRole;
import org.icjc.requests.Reference;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.requests.Urgency;
import org.icjc.requests.access.RequesterRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the owner's functions give to who has the lookup id; intake reads no table. */
@Component
@OnPart({Part.INTAKE, Part.WORKER})
class RequesterStore {
    private final JdbcClient jdbc;

    RequesterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plain side of a request, and what is sealed of it; no {@code sealed} once erased. */
    record Found(
            Reference reference,
            RequestState state,
            Instant since,
            Instant submittedAt,
            @Nullable LocalDate dueOn,
            Urgency urgency,
            String language,
            @Nullable String reason,
            boolean reviewUsed,
            @Nullable RequesterRow sealed) {}

    record SealedMessage(
            UUID id,
            String direction,
            String kind,
            @Nullable UUID answerTo,
            Instant at,
            boolean answered,
            byte[] sealed) {}

    record SealedBrief(UUID id, String state, byte[] exact, byte[] work) {}

    record SealedInterest(
            UUID referral,
            String state,
            LocalDate until,
            byte[] profile,
            byte @Nullable [] answer) {}

    Optional<Found> find(byte[] lookupId) {
        return jdbc.sql("SELECT * FROM requests.requester_request(?)")
                .param(lookupId)
                .query(FOUND)
                .optional();
    }

    private static final RowMapper<Found> FOUND =
            (row, _) -> {
                UUID grant = row.getObject("grant_id", UUID.class);
                return new Found(
                        new Reference(row.getString("reference")),
                        RequestState.valueOf(row.getString("state")),
                        row.getObject("state_since", OffsetDateTime.class).toInstant(),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_on", LocalDate.class),
                        Urgency.ofLevel(row.getInt("urgency")),
                        row.getString("language"),
                        row.getString("reason"),
                        row.getBoolean("review_used"),
                        grant == null
                                ? null
                                : new RequesterRow(
                                        new RequestId(row.getObject("id", UUID.class)),
                                        row.getInt("key_version"),
                                        row.getBytes("parties_sealed"),
                                        row.getBytes("content_sealed"),
                                        row.getBytes("identity_sealed"),
                                        grant,
                                        row.getString("compartments"),
                                        row.getLong("roster_epoch"),
                                        row.getBytes("blob")));
            };

    List<SealedMessage> messages(byte[] lookupId) {
        return jdbc.sql("SELECT * FROM requests.requester_messages(?)")
                .param(lookupId)
                .query((row, _) ->
                        new SealedMessage(
                                row.getObject("id", UUID.class),
                                row.getString("direction"),
                                row.getString("kind"),
                                row.getObject("answer_to", UUID.class),
                                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("answered"),
                                row.getBytes("sealed")))
                .list();
    }

    Optional<SealedBrief> brief(byte[] lookupId) {
        return jdbc.sql("SELECT * FROM requests.requester_brief(?)")
                .param(lookupId)
                .query((row, _) ->
                        new SealedBrief(
                                row.getObject("id", UUID.class),
                                row.getString("state"),
                                row.getBytes("exact_sealed"),
                                row.getBytes("work_sealed")))
                .optional();
    }

    List<SealedInterest> interests(byte[] lookupId) {
        return jdbc.sql("SELECT * FROM requests.requester_interests(?)")
                .param(lookupId)
                .query((row, _) ->
                        new SealedInterest(
                                row.getObject("referral_id", UUID.class),
                                row.getString("state"),
                                row.getObject("answer_until", LocalDate.class),
                                row.getBytes("profile_sealed"),
                                row.getBytes("answer_sealed")))
                .list();
    }

    List<RequesterView.Look> looks(byte[] lookupId) {
        return jdbc.sql("SELECT * FROM requests.requester_looks(?)")
                .param(lookupId)
                .query((row, _) ->
                        new RequesterView.Look(
                                ActorRole.valueOf(row.getString("actor_role")),
                                row.getBoolean("summary_only"),
                                row.getInt("people"),
                                row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<SealedDraft> draft(byte[] lookupId) {
        return jdbc.sql("SELECT * FROM requests.load_draft(?)")
                .param(lookupId)
                .query((row, _) ->
                        new SealedDraft(
                                row.getBytes("sealed"),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    record SealedDraft(byte[] sealed, Instant savedAt) {}

    boolean saveDraft(byte[] lookupId, byte[] sealed, Instant at) {
        return done("SELECT requests.save_draft(?, ?, ?)", lookupId, sealed, utc(at));
    }

    void deleteDraft(byte[] lookupId) {
        jdbc.sql("SELECT requests.delete_draft(?)").param(lookupId).query((_, _) -> true).single();
    }

    boolean message(byte[] lookupId, UUID id, byte[] sealed, Instant at) {
        return done("SELECT requests.requester_message(?, ?, ?, ?)", lookupId, id, sealed, utc(at));
    }

    boolean answers(
            byte[] lookupId,
            List<UUID> ids,
            List<UUID> questions,
            List<byte[]> sealed,
            Instant at) {
        return done(
                "SELECT requests.requester_answers(?, ?, ?, ?, ?)",
                lookupId,
                ids.toArray(UUID[]::new),
                questions.toArray(UUID[]::new),
                sealed.toArray(byte[][]::new),
                utc(at));
    }

    boolean approveBrief(byte[] lookupId, UUID brief, byte[] approval, Instant at) {
        return done(
                "SELECT requests.requester_approves_brief(?, ?, ?, ?)",
                lookupId,
                brief,
                approval,
                utc(at));
    }

    boolean askChange(byte[] lookupId, UUID brief, UUID message, byte[] sealed, Instant at) {
        return done(
                "SELECT requests.requester_asks_change(?, ?, ?, ?, ?)",
                lookupId,
                brief,
                message,
                sealed,
                utc(at));
    }

    boolean consent(byte[] lookupId, UUID referral, boolean agreed, byte[] answer, Instant at) {
        return done(
                "SELECT requests.requester_consents(?, ?, ?, ?, ?)",
                lookupId,
                referral,
                agreed,
                answer,
                utc(at));
    }

    boolean askReview(byte[] lookupId, UUID message, byte[] sealed, Instant at, LocalDate due) {
        return done(
                "SELECT requests.requester_asks_review(?, ?, ?, ?, ?)",
                lookupId,
                message,
                sealed,
                utc(at),
                due);
    }

    /** The grants that the member lost; empty if there was no such consent. */
    Optional<List<UUID>> withdrawConsent(
            byte[] lookupId, UUID referral, byte[] answer, Instant at) {
        return lost(
                "SELECT requests.requester_withdraws_consent(?, ?, ?, ?)",
                lookupId,
                referral,
                answer,
                utc(at));
    }

    /** The grants that members lost; empty if it cannot be withdrawn. */
    Optional<List<UUID>> withdraw(byte[] lookupId, byte[] withdrawal, Instant at) {
        return lost("SELECT requests.requester_withdraws(?, ?, ?)", lookupId, withdrawal, utc(at));
    }

    private boolean done(String function, Object... arguments) {
        return jdbc.sql(function)
                .params(Arrays.asList(arguments))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private Optional<List<UUID>> lost(String function, Object... arguments) {
        return jdbc.sql(function)
                .params(Arrays.asList(arguments))
                .query((row, _) -> Optional.ofNullable(row.getArray(1)).map(RequesterStore::uuids))
                .single();
    }

    private static List<UUID> uuids(java.sql.Array array) {
        try {
            return List.of((UUID[]) array.getArray());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("grants cannot be read");
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
