package org.icjc.desk.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.kernel.refusal.Refused;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.icjc.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's door: invites people, changes roles, switches accounts off. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional
public class Accounts {
    /** How long an invitation may be used. */
    public static final Duration INVITED_FOR = Duration.ofDays(7);

    /** Somebody's account is off: whatever is open in his or her name closes. */
    public record SwitchedOff(PersonId person) {}

    private final AccountRows rows;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(AccountRows rows, Ledger ledger, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** Shown once, handed over out of band; the person chooses passphrase and authenticator. */
    public Invitation enrol(NewAccount wanted) {
        if (rows.existsByNameIgnoreCase(wanted.name().value()))
            throw new Refused("account.name.taken");
        if (rows.existsByEmailIgnoreCase(wanted.email())) throw new Refused("account.email.taken");
        Invitation invitation = Invitation.random();
        Account account =
                new Account(
                        PersonId.mint(),
                        wanted,
                        invitation.hash(),
                        clock.instant().plus(INVITED_FOR));
        rows.save(account);
        record("account.invited", account.id());
        return invitation;
    }

    /** Roles that read requests hold only after the next signed roster. */
    public void changeRoles(PersonId id, Set<DeskRole> roles) {
        Account account = get(id);
        Person before = account.person();
        // A fresh record refuses what must not go together.
        NewAccount wanted =
                new NewAccount(before.name(), before.email(), roles, before.organisation());
        account.takeRoles(wanted.roles());
        record("account.roles-changed", account.id());
        events.publishEvent(new SwitchedOff(id));
    }

    /** Needs no signature of the root: taking away is always quick. */
    public void switchOff(PersonId id) {
        Account account = get(id);
        if (account.id().equals(actor())) throw new Refused("account.off.yourself");
        account.switchOff();
        record("account.switched-off", account.id());
        events.publishEvent(new SwitchedOff(id));
    }

    private Account get(PersonId id) {
        return rows.findById(id.value()).orElseThrow(NotThere::new);
    }

    private void record(String kind, UUID subject) {
        ledger.record(Act.of(kind, ActorRole.ADMINISTRATOR, actor(), subject));
    }

    private static UUID actor() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) throw new IllegalStateException("nobody is signed in");
        return UUID.fromString(signedIn.getName());
    }
}
