package org.icjc.desk.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.desk.PersonName;
import org.icjc.vault.PublicKeys;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account, as others may know him or her.
 *
 * @param email where content-free notices go
 * @param organisation the member organisation of a person with {@link DeskRole#MEMBER}, else null
 * @param keys null until the person has chosen a passphrase
 */
public record Person(
        PersonId id,
        PersonName name,
        String email,
        Set<DeskRole> roles,
        @Nullable UUID organisation,
        @Nullable PublicKeys keys,
        AccountState state) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public boolean has(DeskRole role) {
        return roles.contains(role);
    }

    /** Empty before enrolment was finished: nothing can be granted to this person yet. */
    public Optional<PublicKeys> publicKeys() {
        return Optional.ofNullable(keys);
    }

    /** Empty for people of the desk. */
    public Optional<UUID> memberOrganisation() {
        return Optional.ofNullable(organisation);
    }
}
