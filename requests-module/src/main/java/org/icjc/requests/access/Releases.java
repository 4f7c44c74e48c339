package org.icjc.requests.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposed and approved releases: two people for each step. */
@Component
@OnPart(Part.DESK)
class Releases {
    private final JdbcClient jdbc;
    private final Clock clock;

    Releases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void propose(RequestId request, UUID referral, ReleaseStep step, UUID person) {
        int made =
                jdbc.sql(
                                "INSERT INTO requests.release (id, referral_id, request_id, step,"
                                        + " proposed_by, proposed_at) VALUES (?, ?, ?, ?, ?, ?) ON"
                                        + " CONFLICT (referral_id, step) DO NOTHING")
                        .params(
                                UUID.randomUUID(),
                                referral,
                                request.value(),
                                step.name(),
                                person,
                                OffsetDateTime.now(clock))
                        .update();
        if (made == 0) throw new Refused("release.proposed-already");
    }

    Optional<UUID> openProposal(UUID referral, ReleaseStep step) {
        return jdbc.sql(
                        "SELECT proposed_by FROM requests.release WHERE referral_id = ? AND step ="
                                + " ? AND approved_by IS NULL")
                .params(referral, step.name())
                .query(UUID.class)
                .optional();
    }

    boolean isDone(UUID referral, ReleaseStep step) {
        return jdbc.sql(
                                "SELECT count(*) FROM requests.release WHERE referral_id = ? AND step = ?"
                                        + " AND approved_by IS NOT NULL")
                        .params(referral, step.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Locks the proposal, so that two second people make one release. */
    void approve(UUID referral, ReleaseStep step, UUID person) {
        UUID proposer =
                openProposal(referral, step).orElseThrow(() -> new Refused("release.not-proposed"));
        if (proposer.equals(person)) throw new Refused("release.same-person");
        int done =
                jdbc.sql(
                                "UPDATE requests.release SET approved_by = ?, approved_at = ? WHERE"
                                        + " referral_id = ? AND step = ? AND approved_by IS NULL")
                        .params(person, OffsetDateTime.now(clock), referral, step.name())
                        .update();
        if (done == 0) throw new Refused("release.not-proposed");
    }
}
