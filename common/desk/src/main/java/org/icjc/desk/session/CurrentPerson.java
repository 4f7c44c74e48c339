package org.icjc.desk.session;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.ledger.ActorRole;
import org.icjc.vault.KeyPairs;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is working on this thread, and with which keys. */
@Component
public class CurrentPerson {
    private final DeskSessions sessions;

    CurrentPerson(DeskSessions sessions) {
        this.sessions = sessions;
    }

    /** Whether somebody of desk or portal is signed in on this thread, locked or not. */
    public boolean isPresent() {
        return found().isPresent();
    }

    /**
     * @throws Locked if nobody is signed in
     */
    public PersonId id() {
        return principal().person();
    }

    /**
     * @throws Locked if nobody is signed in
     */
    public Set<DeskRole> roles() {
        principal();
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) throw new Locked();
        Set<String> authorities =
                signedIn.getAuthorities().stream()
                        .map(authority -> String.valueOf(authority.getAuthority()))
                        .collect(Collectors.toSet());
        EnumSet<DeskRole> roles = EnumSet.noneOf(DeskRole.class);
        Arrays.stream(DeskRole.values())
                .filter(role -> authorities.contains(role.authority()))
                .forEach(roles::add);
        return roles;
    }

    public boolean has(DeskRole role) {
        return roles().contains(role);
    }

    /** In which role an act of this person stands in the ledger. */
    public ActorRole ledgerRole() {
        Set<DeskRole> roles = roles();
        if (roles.contains(DeskRole.MEMBER)) return ActorRole.MEMBER;
        if (roles.contains(DeskRole.COMMITTEE_MEMBER)) return ActorRole.COMMITTEE_MEMBER;
        if (roles.contains(DeskRole.INTAKE_OFFICER)) return ActorRole.INTAKE_OFFICER;
        if (roles.contains(DeskRole.CONFLICT_OFFICER)) return ActorRole.CONFLICT_OFFICER;
        if (roles.contains(DeskRole.ADMINISTRATOR)) return ActorRole.ADMINISTRATOR;
        if (roles.contains(DeskRole.AUDITOR)) return ActorRole.AUDITOR;
        return ActorRole.EDITOR;
    }

    /** The member organisation, for people of the portal. */
    public Optional<UUID> organisation() {
        return principal().organisation();
    }

    /**
     * The keys that open what was granted to this person, and sign for him or her.
     *
     * @throws Locked if nobody is signed in, or the session is locked
     */
    public KeyPairs keys() {
        return sessions.keys(principal().token());
    }

    public boolean isLocked() {
        return found().map(person -> sessions.isLocked(person.token())).orElse(true);
    }

    DeskPrincipal principal() {
        return found().orElseThrow(Locked::new);
    }

    private static Optional<DeskPrincipal> found() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof DeskPrincipal person))
            return Optional.empty();
        return Optional.of(person);
    }
}
