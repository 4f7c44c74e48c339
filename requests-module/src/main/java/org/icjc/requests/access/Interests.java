package org.icjc.requests.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Entry;
import org.icjc.ledger.Ledger;
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
    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final Clock clock;

    Interests(
            CaseSeals seals,
            RequesterIdentity identity,
            Ledger ledger,
            JdbcClient jdbc,
            Clock clock) {
        this.seals = seals;
        this.identity = identity;
        this.ledger = ledger;
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
        Consent consent =
                ConsentRecord.read(
                        SignedStatement.read(plain),
                        identity.keysOf(request),
                        request.value(),
                        referral);
        if (isWithdrawn(request, referral)) throw new Refused("consent.forged");
        return consent;
    }

    /** By the ledger: rows of a backup that are put back give no leave again. */
    private boolean isWithdrawn(RequestId request, UUID referral) {
        long given = last(referral, Set.of("consent.given"));
        return given == 0
                || last(referral, Set.of("consent.withdrawn", "consent.refused")) > given
                || last(request.value(), Set.of("request.withdrawn")) > given;
    }

    private long last(UUID subject, Set<String> kinds) {
        return ledger.of(subject).stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .mapToLong(Entry::sequence)
                .max()
                .orElse(0);
    }

    /**
     * Leave to this member, of which the requester was shown what the profile says today.
     *
     * @throws Refused {@code release.no-consent}; {@code consent.other-member} for another member,
     *     another profile, or a consent of the first version
     */
    Consent inForce(RequestId request, UUID referral, UUID member) {
        Consent consent =
                consent(request, referral)
                        .filter(given -> !given.until().isBefore(LocalDate.now(clock)))
                        .orElseThrow(() -> new Refused("release.no-consent"));
        byte[] profile = profile(request, referral);
        boolean same =
                member.equals(consent.member())
                        && consent.profile().equals(Shown.hash(profile))
                        && member.equals(ProfileRecord.read(profile).member());
        if (!same) throw new Refused("consent.other-member");
        return consent;
    }

    private byte[] profile(RequestId request, UUID referral) {
        byte[] sealed =
                jdbc.sql("SELECT profile_sealed FROM requests.interest WHERE referral_id = ?")
                        .param(referral)
                        .query((row, _) -> row.getBytes(1))
                        .single();
        return seals.open(request, Compartment.CONTENT, Label.PROFILE, referral, sealed);
    }
}
