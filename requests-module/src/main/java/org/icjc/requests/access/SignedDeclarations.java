package org.icjc.requests.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.icjc.vault.Compartment;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.Label;
import org.icjc.vault.SealBroken;
import org.icjc.vault.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What makes the current person's declaration count: his or her own signature under "none", or what
 * the conflict officer sealed under PARTIES after "possible". A row without it opens nothing,
 * whoever wrote it.
 */
@Component
@OnPart(Part.DESK)
public class SignedDeclarations {
    /** A declaration of the current person, as stored. */
    record Row(
            UUID id,
            UUID request,
            Outcome outcome,
            Instant at,
            byte @Nullable [] signature,
            byte @Nullable [] cleared) {}

    private final CurrentPerson person;
    private final JdbcClient jdbc;

    SignedDeclarations(CurrentPerson person, JdbcClient jdbc) {
        this.person = person;
        this.jdbc = jdbc;
    }

    /**
     * Signs a declaration of the current person.
     *
     * @param at whole microseconds, as the database keeps it
     * @return 64 bytes
     */
    public byte[] sign(RequestId request, Outcome outcome, Instant at) {
        return person.keys().sign(statement(request.value(), outcome, at));
    }

    private byte[] statement(UUID request, Outcome outcome, Instant at) {
        return Statement.declaration(request, person.id().value(), outcome, at);
    }

    /** By request; those on which the current person has not declared are missing. */
    Map<UUID, Row> of(Collection<UUID> requests) {
        if (requests.isEmpty()) return Map.of();
        return jdbc
                .sql(
                        "SELECT id, request_id, outcome, declared_at, signature, settled_sealed FROM"
                                + " requests.declaration WHERE person = :person AND request_id IN"
                                + " (:requests)")
                .param("person", person.id().value())
                .param("requests", requests)
                .query((row, _) ->
                        new Row(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                Outcome.valueOf(row.getString(3)),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getBytes(5),
                                row.getBytes(6)))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::request, row -> row));
    }

    /** Whether the declaration is the current person's own, or was cleared by who held PARTIES. */
    boolean open(@Nullable Row declared, Map<Compartment, DataKey> keys) {
        if (declared == null) return false;
        return switch (declared.outcome()) {
            case NONE -> signed(declared);
            case POSSIBLE -> cleared(declared, KeyRing.of(keys, Compartment.PARTIES));
            case YES -> false;
        };
    }

    private boolean signed(Row row) {
        byte[] signature = row.signature();
        return signature != null
                && person.keys()
                        .publicKeys()
                        .verify(statement(row.request(), row.outcome(), row.at()), signature);
    }

    // The sealed text names whom it clears, so that it clears nobody else when the row is changed.
    private boolean cleared(Row row, DataKey parties) {
        byte[] sealed = row.cleared();
        if (sealed == null) return false;
        try {
            Context place =
                    Context.of(
                            Label.DECLARATION_CLEARED,
                            row.id(),
                            row.request(),
                            Compartment.PARTIES);
            return TextRecord.read(Sealing.open(parties, place, sealed))
                    .equals(person.id().value().toString());
        } catch (SealBroken forged) {
            return false;
        }
    }
}
