package org.icjc.requests.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Members shown to the requester, and the leave given for each. */
@Component
@OnPart(Part.DESK)
class Interests {
    private static final int DAYS_TO_ANSWER = 30;

    private final CaseSeals seals;
    private final RequesterIdentity identity;
    private final JdbcClient jdbc;
    private final Clock clock;

    Interests(CaseSeals seals, RequesterIdentity identity, JdbcClient jdbc, Clock clock) {
        this.seals = seals;
        this.identity = identity;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(RequestId request, UUID referral, InterestedMember member) {
        jdbc.sql(
                        "INSERT INTO requests.interest (referral_id, request_id, state, asked_at,"
                                + " answer_until, profile_sealed) VALUES (?, ?, 'ASKED', ?, ?, ?)")
                .params(
                        referral,
                        request.value(),
                        OffsetDateTime.now(clock),
                        LocalDate.now(clock).plusDays(DAYS_TO_ANSWER),
                        seals.seal(
                                request,
                                Compartment.CONTENT,
                                Label.PROFILE,
                                referral,
                                ProfileRecord.write(member)))
                .update();
    }

    Optional<ConsentState> state(UUID referral) {
        return jdbc.sql("SELECT state FROM requests.interest WHERE referral_id = ?")
                .param(referral)
                .query(String.class)
                .optional()
                .map(ConsentState::valueOf);
    }

    /** The leave in force today, its signature verified. */
    Optional<Consent> consent(RequestId request, UUID referral) {
        return jdbc.sql(
                        "SELECT answer_sealed FROM requests.interest WHERE referral_id = ? AND"
                                + " request_id = ? AND state = 'CONSENTED'")
                .params(referral, request.value())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(sealed -> verified(request, referral, sealed));
    }

    private Consent verified(RequestId request, UUID referral, byte[] sealed) {
        byte[] plain = seals.open(request, Compartment.CONTENT, Label.VERIFY, referral, sealed);
        return ConsentRecord.read(
                SignedStatement.read(plain), identity.keysOf(request), request.value(), referral);
    }

    Consent inForce(RequestId request, UUID referral) {
        return consent(request, referral)
                .filter(consent -> !consent.until().isBefore(LocalDate.now(clock)))
                .orElseThrow(() -> new Refused("release.no-consent"));
    }
}
