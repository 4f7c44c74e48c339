package org.icjc.desk.session;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who signed in. The token leads to the seed in {@link DeskSessions}; it never leaves the server.
 */
public final class DeskPrincipal implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1;

    private final UUID person;
    private final @Nullable UUID organisation;
    private final String token;

    DeskPrincipal(PersonId person, @Nullable UUID organisation, String token) {
        this.person = person.value();
        this.organisation = organisation;
        this.token = token;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    String token() {
        return token;
    }

    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public String toString() {
        return "[person " + person + "]";
    }
}
