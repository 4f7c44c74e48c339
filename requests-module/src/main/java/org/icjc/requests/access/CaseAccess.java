package org.icjc.requests.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.kernel.answers.Answers;
import org.icjc.kernel.answers.AnswersJson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.ledger.Ledger;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.Label;
import org.icjc.vault.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a request for the person at the desk: parties first, the rest only after that person's own
 * declaration "none". Each look goes to the ledger.
 */
@Service
@OnPart(Part.DESK)
@Transactional
@PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR', 'CONFLICT_OFFICER')")
public class CaseAccess {
    private static final Set<String> FOR_MATCHING =
            Set.of("asker-kind", "institution-kind", "place", "place.country");

    private final KeyRing ring;
    private final GrantRows grants;
    private final Standings standings;
    private final SignedDeclarations declarations;
    private final DeskActor actor;
    private final Ledger ledger;
    private final JdbcClient jdbc;

    CaseAccess(
            KeyRing ring,
            GrantRows grants,
            Standings standings,
            SignedDeclarations declarations,
            DeskActor actor,
            Ledger ledger,
            JdbcClient jdbc) {
        this.ring = ring;
        this.grants = grants;
        this.standings = standings;
        this.declarations = declarations;
        this.actor = actor;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    /** How the current person stands to a request; needs no key. */
    public Standing standing(RequestId request) {
        return standings.of(request.value(), actor.id());
    }

    /**
     * @throws NotThere without a grant
     */
    public Parties parties(RequestId request) {
        return new Parties(look(request, Compartment.PARTIES, Label.PARTIES, "parties_sealed"));
    }

    /**
     * @throws org.icjc.kernel.refusal.Refused {@code case.declare-first} before "none"
     */
    @PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR')")
    public Content content(RequestId request) {
        return new Content(look(request, Compartment.CONTENT, Label.CONTENT, "content_sealed"));
    }

    /** As {@link #content}. */
    @PreAuthorize("hasAnyRole('INTAKE_OFFICER', 'COMMITTEE_MEMBER', 'CHAIR')")
    public Identity identity(RequestId request) {
        return new Identity(look(request, Compartment.IDENTITY, Label.IDENTITY, "identity_sealed"));
    }

    /**
     * What kind of body asks and where the support should take place: all that matching reads of
     * IDENTITY. How somebody is reached is not among it, and it is written down as what it is.
     */
    @PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
    public Answers forMatching(RequestId request) {
        Answers identity =
                look(
                        request,
                        Compartment.IDENTITY,
                        Label.IDENTITY,
                        "identity_sealed",
                        "kind-and-place");
        return identity.only(FOR_MATCHING);
    }

    /** Where the support should take place; kept with how somebody is reached, which it is not. */
    @PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
    public Answers place(RequestId request) {
        Answers identity =
                look(request, Compartment.IDENTITY, Label.IDENTITY, "identity_sealed", "place");
        return identity.only(Disclosures.WHERE);
    }

    /** All of IDENTITY, to find in a brief what must not stand there; never to be shown. */
    @PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
    public Identity toKeepOut(RequestId request) {
        return new Identity(
                look(
                        request,
                        Compartment.IDENTITY,
                        Label.IDENTITY,
                        "identity_sealed",
                        "to-keep-out"));
    }

    private Answers look(RequestId request, Compartment compartment, Label label, String column) {
        return look(request, compartment, label, column, label.text().replace("request.", ""));
    }

    private Answers look(
            RequestId request, Compartment compartment, Label label, String column, String why) {
        DataKey key = ring.key(request, compartment);
        byte[] plain =
                Sealing.open(
                        key,
                        Context.of(label, request.value(), request.value(), compartment),
                        sealed(request, column));
        ledger.record(actor.act("request.opened", request.value()).because(why));
        return AnswersJson.read(plain);
    }

    private byte[] sealed(RequestId request, String column) {
        return jdbc.sql(
                        "SELECT parties_sealed, content_sealed, identity_sealed FROM"
                                + " requests.request WHERE id = ?")
                .param(request.value())
                .query((row, _) -> row.getBytes(column))
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** The card, if the current person may read it; no look is recorded for a list. */
    @Transactional(readOnly = true)
    public Optional<Card> card(RequestId request) {
        return Optional.ofNullable(cards(List.of(request)).get(request));
    }

    /** The cards of one visible page, those that may be read. */
    @Transactional(readOnly = true)
    public Map<RequestId, Card> cards(Collection<RequestId> requests) {
        List<UUID> ids = requests.stream().map(RequestId::value).toList();
        Map<UUID, Standing> mine = standings.of(ids, actor.id());
        List<UUID> clear = new ArrayList<>(ids);
        clear.removeIf(id -> mine.get(id) != Standing.CLEAR);
        Map<UUID, GrantRow> rows = grants.ofPerson(clear, actor.id());
        Map<UUID, Map<Compartment, DataKey>> keys = ring.open(rows.values());
        Map<UUID, SignedDeclarations.Row> declared = declarations.of(rows.keySet());
        Map<RequestId, Card> cards = new HashMap<>();
        sealedCards(rows.keySet())
                .forEach((id, sealed) -> {
                    Map<Compartment, DataKey> opened = keys.get(id);
                    if (opened != null && declarations.open(declared.get(id), opened))
                        cards.put(new RequestId(id), open(id, opened, sealed));
                });
        return cards;
    }

    private Map<UUID, byte[]> sealedCards(Collection<UUID> requests) {
        if (requests.isEmpty()) return Map.of();
        return jdbc
                .sql("SELECT id, card_sealed FROM requests.request WHERE id IN (:ids)")
                .param("ids", requests)
                .query((row, _) -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Card open(UUID id, Map<Compartment, DataKey> keys, byte[] sealed) {
        DataKey key = KeyRing.of(keys, Compartment.CONTENT);
        return CardRecord.read(
                Sealing.open(key, Context.of(Label.CARD, id, id, Compartment.CONTENT), sealed));
    }
}
