package org.icjc.members.desk;

import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.request.Inbox;
import org.springframework.stereotype.Component;

/** Whether the person who looks decides on requests; the services ask again for themselves. */
@Component
@OnPart(Part.DESK)
class Onlooker {
    private final CurrentPerson person;

    Onlooker(CurrentPerson person) {
        this.person = person;
    }

    boolean decides() {
        return person.has(DeskRole.COMMITTEE_MEMBER) || person.has(DeskRole.CHAIR);
    }

    boolean leads(Inbox.Row request) {
        return person.id().value().equals(request.lead());
    }
}
