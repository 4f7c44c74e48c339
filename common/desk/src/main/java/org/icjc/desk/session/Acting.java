package org.icjc.desk.session;

import java.util.function.Supplier;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.vault.Seed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs code as a person, for the demo's story and for tests: with that person's roles, seed and
 * database role, and with nothing more. Whoever has no seed cannot act.
 */
@Component
public class Acting {
    private final People people;
    private final DeskSessions sessions;

    Acting(People people, DeskSessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    public <T extends @Nullable Object> T as(PersonId id, Seed seed, Supplier<T> work) {
        Person person = find(id);
        Door door = Door.of(person.roles());
        String token = sessions.open(id, door, Seed.of(seed.copy()));
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(contextOf(person, token));
            return PartScope.call(door.part(), work);
        } finally {
            SecurityContextHolder.setContext(before);
            sessions.end(token);
        }
    }

    public void as(PersonId id, Seed seed, Runnable work) {
        as(
                id,
                seed,
                () -> {
                    work.run();
                    return true;
                });
    }

    private Person find(PersonId id) {
        return PartScope.call(Part.DESK, () -> people.get(id));
    }

    private static SecurityContext contextOf(Person person, String token) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SignInProvider.signedIn(person, token));
        return context;
    }
}
