package org.icjc.members.referrals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.roster.Vouching;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.members.MemberId;
import org.icjc.vault.PublicKeys;
import org.springframework.stereotype.Component;

/** The people of a member organisation to whom something may be granted. */
@Component
@OnPart(Part.DESK)
class MemberPeople {
    private final People people;
    private final Vouching vouching;

    MemberPeople(People people, Vouching vouching) {
        this.people = people;
        this.vouching = vouching;
    }

    /** Those whose present keys, in this very organisation, two of the committee signed for. */
    Map<UUID, PublicKeys> vouched(MemberId member) {
        Map<UUID, PublicKeys> vouched = new LinkedHashMap<>();
        for (Person person : of(member))
            vouching.vouchedKeys(person.id(), member.value())
                    .ifPresent(keys -> vouched.put(person.id().value(), keys));
        return vouched;
    }

    List<Person> of(MemberId member) {
        return people.ofOrganisation(member.value());
    }

    String name(UUID person) {
        return people.name(new PersonId(person)).value();
    }
}
