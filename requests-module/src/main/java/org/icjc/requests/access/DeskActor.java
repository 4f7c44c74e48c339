package org.icjc.requests.access;

import java.util.Set;
import java.util.UUID;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Act;
import org.icjc.ledger.ActorRole;
import org.springframework.stereotype.Component;

/** The current person as the ledger names him or her. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
public class DeskActor {
    private final CurrentPerson person;

    DeskActor(CurrentPerson person) {
        this.person = person;
    }

    public UUID id() {
        return person.id().value();
    }

    public boolean has(DeskRole role) {
        return person.roles().contains(role);
    }

    public boolean sitsOnCommittee() {
        return has(DeskRole.COMMITTEE_MEMBER) || has(DeskRole.CHAIR);
    }

    /** The weightiest of the person's roles. */
    public ActorRole role() {
        Set<DeskRole> roles = person.roles();
        if (sitsOnCommittee()) return ActorRole.COMMITTEE_MEMBER;
        if (roles.contains(DeskRole.INTAKE_OFFICER)) return ActorRole.INTAKE_OFFICER;
        if (roles.contains(DeskRole.CONFLICT_OFFICER)) return ActorRole.CONFLICT_OFFICER;
        return ActorRole.MEMBER;
    }

    /** An act of this person. */
    public Act act(String kind, UUID subject) {
        return Act.of(kind, role(), id(), subject);
    }
}
