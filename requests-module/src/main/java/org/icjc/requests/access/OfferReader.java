package org.icjc.requests.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.ledger.Ledger;
import org.icjc.vault.Compartment;
import org.icjc.vault.DataKey;
import org.icjc.vault.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person of a member organisation may read, with his or her own grants: the brief, the card
 * of who asks, and what was disclosed. Nothing else of a request exists in the portal.
 */
@Service
@OnPart(Part.PORTAL)
@Transactional
@PreAuthorize("hasRole('MEMBER')")
public class OfferReader {
    private final JdbcClient jdbc;
    private final Keyvault keyvault;
    private final CurrentPerson person;
    private final DeskActor actor;
    private final Ledger ledger;
    private final Clock clock;

    OfferReader(
            JdbcClient jdbc,
            Keyvault keyvault,
            CurrentPerson person,
            DeskActor actor,
            Ledger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.keyvault = keyvault;
        this.person = person;
        this.actor = actor;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Referrals of which the current person holds a grant. */
    @Transactional(readOnly = true)
    public List<UUID> referrals() {
        return grants().stream().map(GrantRow::referral).distinct().toList();
    }

    private List<GrantRow> grants() {
        return jdbc.sql("SELECT * FROM requests.portal_grants(?)")
                .param(person.id().value())
                .query((row, _) ->
                        new GrantRow(
                                row.getObject("id", UUID.class),
                                row.getObject("request_id", UUID.class),
                                row.getObject("referral_id", UUID.class),
                                person.id().value(),
                                row.getString("compartments"),
                                row.getInt("key_version"),
                                row.getLong("roster_epoch"),
                                row.getBytes("blob")))
                .list();
    }

    /** The approved brief, its exact bytes; read with {@code request.BriefText.read}. */
    public Optional<byte[]> brief(UUID referral) {
        return look(referral, ObjectKind.BRIEF, "brief");
    }

    /**
     * The brief, for the one line of it that tells offers apart in a list. No look: who opens the
     * offer looks, and that is recorded.
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> briefInList(UUID referral) {
        return open(referral, ObjectKind.BRIEF);
    }

    /** Who asks and which States are concerned, once released. */
    public Optional<Disclosure> card(UUID referral) {
        return look(referral, ObjectKind.CARD, "card")
                .map(bytes -> new Disclosure(AnswersJson.read(bytes)));
    }

    /** What was disclosed; empty as long as this person was not granted it. */
    public Optional<Disclosure> disclosed(UUID referral) {
        return look(referral, ObjectKind.REST, "rest")
                .map(bytes -> new Disclosure(AnswersJson.read(bytes)));
    }

    /** The member's own answer. */
    @Transactional(readOnly = true)
    public Optional<byte[]> ownAnswer(UUID referral) {
        return open(referral, ObjectKind.ANSWER);
    }

    private Optional<byte[]> look(UUID referral, ObjectKind kind, String reason) {
        Optional<byte[]> opened = open(referral, kind);
        if (opened.isPresent())
            ledger.record(actor.act("referral.opened", referral).because(reason));
        return opened;
    }

    private Optional<byte[]> open(UUID referral, ObjectKind kind) {
        Optional<GrantRow> grant = grant(referral, kind.compartment());
        if (grant.isEmpty()) return Optional.empty();
        return jdbc.sql("SELECT id, sealed FROM requests.portal_object(?, ?, ?)")
                .params(person.id().value(), referral, kind.name())
                .query((row, _) ->
                        Sealing.open(
                                key(grant.get(), kind.compartment()),
                                kind.context(row.getObject(1, UUID.class), grant.get().request()),
                                row.getBytes(2)))
                .optional();
    }

    private Optional<GrantRow> grant(UUID referral, Compartment compartment) {
        return grants().stream()
                .filter(row -> referral.equals(row.referral()))
                .filter(row -> row.compartmentSet().contains(compartment))
                .findFirst();
    }

    private DataKey key(GrantRow grant, Compartment compartment) {
        byte[] shredKey = keyvault.find(grant.id()).orElseThrow(NotThere::new);
        return KeyRing.of(grant.open(person.keys(), shredKey), compartment);
    }

    /** Seals the member's answer under OFFER; replaces an earlier one. */
    public void answer(UUID referral, byte[] answer) {
        GrantRow grant = grant(referral, Compartment.OFFER).orElseThrow(NotThere::new);
        UUID object = UUID.randomUUID();
        byte[] sealed =
                Sealing.seal(
                        key(grant, Compartment.OFFER),
                        ObjectKind.ANSWER.context(object, grant.request()),
                        answer);
        // The function writes the ledger itself, as its last statement.
        jdbc.sql("SELECT requests.portal_answer(?, ?, ?, ?, ?)")
                .params(person.id().value(), referral, object, sealed, OffsetDateTime.now(clock))
                .query(Boolean.class)
                .single();
    }
}
