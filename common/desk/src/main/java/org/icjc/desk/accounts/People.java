package org.icjc.desk.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.desk.PersonName;

/**
 * Finds people. What it finds depends on the part that asks: in the portal the database shows
 * people of member organisations only.
 */
public interface People {
    Optional<Person> find(PersonId id);

    /**
     * @throws org.icjc.kernel.refusal.NotThere if there is no such account
     */
    Person get(PersonId id);

    /**
     * The name, also of someone whose account is off.
     *
     * @throws org.icjc.kernel.refusal.NotThere if there is no such account
     */
    PersonName name(PersonId id);

    /** Names of those who exist, in one query. */
    Map<PersonId, PersonName> names(Collection<PersonId> ids);

    /** Active people with this role, by name. */
    List<Person> with(DeskRole role);

    /** Active people of one member organisation, by name. */
    List<Person> ofOrganisation(UUID organisation);

    /** Everybody, by name, whatever the state. */
    List<Person> all();
}
