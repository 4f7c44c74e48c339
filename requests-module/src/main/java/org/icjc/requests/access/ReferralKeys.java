package org.icjc.requests.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.GrantTerms;
import org.icjc.vault.Label;
import org.icjc.vault.PublicKeys;
import org.icjc.vault.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** OFFER and DISCLOSED of each referral, sealed under CONTENT: who holds CONTENT holds them. */
@Component
@OnPart(Part.DESK)
class ReferralKeys {
    // People of member organisations are not in the roster.
    private static final long NO_ROSTER = 0;

    private static final Set<RequestState> OPEN_TO_MEMBERS =
            Set.of(RequestState.ROUTING, RequestState.MATCHED, RequestState.IN_DELIVERY);

    private final KeyRing ring;
    private final GrantRows grants;
    private final Keyvault keyvault;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralKeys(KeyRing ring, GrantRows grants, Keyvault keyvault, JdbcClient jdbc, Clock clock) {
        this.ring = ring;
        this.grants = grants;
        this.keyvault = keyvault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void make(RequestId request, UUID referral) {
        DataKey content = ring.key(request, Compartment.CONTENT);
        jdbc.sql("INSERT INTO requests.referral_key VALUES (?, ?, ?, ?, ?)")
                .params(
                        referral,
                        request.value(),
                        fresh(content, Label.KEY_OFFER, referral, request),
                        fresh(content, Label.KEY_DISCLOSED, referral, request),
                        OffsetDateTime.now(clock))
                .update();
    }

    private static byte[] fresh(DataKey content, Label label, UUID referral, RequestId request) {
        return Sealing.sealKey(content, context(label, referral, request), DataKey.random());
    }

    private static Context context(Label label, UUID referral, RequestId request) {
        return Context.of(label, referral, request.value(), Compartment.CONTENT);
    }

    RequestId requestOf(UUID referral) {
        return jdbc.sql("SELECT request_id FROM requests.referral_key WHERE referral_id = ?")
                .param(referral)
                .query(UUID.class)
                .optional()
                .map(RequestId::new)
                .orElseThrow(NotThere::new);
    }

    /**
     * As {@link #requestOf}, for an act that lets a member see more. Held until the commit, so that
     * nothing is granted beside a withdrawal.
     *
     * @throws Refused {@code referral.request-ended} unless members are asked or engaged
     */
    RequestId openRequestOf(UUID referral) {
        RequestId request = requestOf(referral);
        String state =
                jdbc.sql("SELECT state FROM requests.request WHERE id = ? FOR SHARE")
                        .param(request.value())
                        .query(String.class)
                        .single();
        if (!OPEN_TO_MEMBERS.contains(RequestState.valueOf(state)))
            throw new Refused("referral.request-ended");
        return request;
    }

    DataKey offer(UUID referral) {
        return open(referral, Label.KEY_OFFER, "offer_sealed");
    }

    DataKey disclosed(UUID referral) {
        return open(referral, Label.KEY_DISCLOSED, "disclosed_sealed");
    }

    private DataKey open(UUID referral, Label label, String column) {
        RequestId request = requestOf(referral);
        byte[] sealed =
                jdbc.sql(
                                "SELECT offer_sealed, disclosed_sealed FROM requests.referral_key"
                                        + " WHERE referral_id = ?")
                        .param(referral)
                        .query((row, _) -> row.getBytes(column))
                        .single();
        return Sealing.openKey(
                ring.key(request, Compartment.CONTENT), context(label, referral, request), sealed);
    }

    void grant(UUID referral, UUID person, PublicKeys keys, Compartment compartment, DataKey key) {
        RequestId request = openRequestOf(referral);
        GrantTerms terms =
                new GrantTerms(
                        request.value(),
                        referral,
                        new java.util.TreeSet<>(Set.of(compartment)),
                        SealedRequest.KEY_VERSION,
                        person,
                        NO_ROSTER);
        NewGrant grant = NewGrant.of(terms, "MEMBER", "", Map.of(compartment, key), keys);
        keyvault.put(request.value(), Map.of(grant.id(), grant.shred().copy()));
        grants.insert(grant, clock.instant());
    }
}
