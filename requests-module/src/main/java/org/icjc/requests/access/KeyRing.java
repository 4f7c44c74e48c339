package org.icjc.requests.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.keyvault.Keyvault;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.requests.RequestId;
import org.icjc.requests.RequestState;
import org.icjc.vault.Compartment;
import org.icjc.vault.DataKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens the current person's own grant: row, shred key and the session's private key together. What
 * a person may read before declaring is decided here, once.
 */
@Component
@OnPart(Part.DESK)
class KeyRing {
    private final GrantRows grants;
    private final Standings standings;
    private final SignedDeclarations declarations;
    private final Keyvault keyvault;
    private final CurrentPerson person;
    private final JdbcClient jdbc;

    KeyRing(
            GrantRows grants,
            Standings standings,
            SignedDeclarations declarations,
            Keyvault keyvault,
            CurrentPerson person,
            JdbcClient jdbc) {
        this.grants = grants;
        this.standings = standings;
        this.declarations = declarations;
        this.keyvault = keyvault;
        this.person = person;
        this.jdbc = jdbc;
    }

    /**
     * @throws NotThere without a grant for this compartment
     * @throws Refused {@code case.declare-first}, {@code case.not-yet}
     */
    DataKey key(RequestId request, Compartment compartment) {
        check(request, compartment);
        Map<Compartment, DataKey> keys = keys(request);
        DataKey key = keys.get(compartment);
        if (key == null) throw new NotThere();
        if (compartment != Compartment.PARTIES && !isDeclared(request, keys))
            throw new Refused("case.declare-first");
        return key;
    }

    private void check(RequestId request, Compartment compartment) {
        Standing standing = standings.of(request.value(), person.id().value());
        switch (standing) {
            case NO_GRANT, RECUSED -> throw new NotThere();
            case TO_DECLARE, POSSIBLE -> {
                if (compartment != Compartment.PARTIES) throw new Refused("case.declare-first");
                if (isTooEarly(request)) throw new Refused("case.not-yet");
            }
            case CLEAR -> {}
        }
    }

    private boolean isDeclared(RequestId request, Map<Compartment, DataKey> keys) {
        UUID id = request.value();
        return declarations.open(declarations.of(List.of(id)).get(id), keys);
    }

    /** Junk costs one person a minute: until ASSESSMENT only the intake officer looks. */
    private boolean isTooEarly(RequestId request) {
        if (person.has(DeskRole.INTAKE_OFFICER)) return false;
        return jdbc.sql("SELECT state, proposed_decline FROM requests.request WHERE id = ?")
                .param(request.value())
                .query((row, _) ->
                        RequestState.valueOf(row.getString(1)).isBeforeAssessment()
                                && row.getString(2) == null)
                .optional()
                .orElseThrow(NotThere::new);
    }

    Map<Compartment, DataKey> keys(RequestId request) {
        return open(
                grants.ofPerson(request.value(), person.id().value()).orElseThrow(NotThere::new));
    }

    Map<Compartment, DataKey> open(GrantRow grant) {
        byte[] shredKey = keyvault.find(grant.id()).orElseThrow(NotThere::new);
        return grant.open(person.keys(), shredKey);
    }

    /** The same for many, in one question to the keyvault; by request, those that open. */
    Map<UUID, Map<Compartment, DataKey>> open(Collection<GrantRow> rows) {
        if (rows.isEmpty()) return Map.of();
        Map<UUID, byte[]> shredKeys = keyvault.find(rows.stream().map(GrantRow::id).toList());
        Map<UUID, Map<Compartment, DataKey>> opened = new HashMap<>();
        for (GrantRow row : rows) {
            byte[] shredKey = shredKeys.get(row.id());
            if (shredKey == null) throw new NotThere();
            opened.put(row.request(), row.open(person.keys(), shredKey));
        }
        return opened;
    }

    UUID personId() {
        return person.id().value();
    }

    static DataKey of(Map<Compartment, DataKey> keys, Compartment compartment) {
        return Objects.requireNonNull(keys.get(compartment));
    }
}
