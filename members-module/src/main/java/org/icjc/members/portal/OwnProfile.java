package org.icjc.members.portal;

import java.util.List;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.directory.Entry;
import org.icjc.members.directory.OwnEntry;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the directory holds of the reader's own organisation, and who of it has an account. */
@Service
@OnPart(Part.PORTAL)
@Transactional(readOnly = true)
@PreAuthorize("hasRole('MEMBER')")
public class OwnProfile {
    private final Organisation organisation;
    private final OwnEntry entry;
    private final People people;

    OwnProfile(Organisation organisation, OwnEntry entry, People people) {
        this.organisation = organisation;
        this.entry = entry;
        this.people = people;
    }

    public Entry entry() {
        organisation.bind();
        return entry.get();
    }

    public List<Person> people() {
        return people.ofOrganisation(organisation.bind().value());
    }
}
