package org.icjc.members.referrals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.PersonId;
import org.icjc.desk.PersonName;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.roster.MemberKeys;
import org.icjc.desk.roster.NoRoster;
import org.icjc.desk.roster.Vouching;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.ledger.Entry;
import org.icjc.ledger.Ledger;
import org.icjc.members.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who of an organisation has enrolled, with which keys, and who of the committee vouched. */
@Service
@OnPart(Part.DESK)
@PreAuthorize("hasAnyRole('COMMITTEE_MEMBER', 'CHAIR')")
public class OrganisationPeople {
    private final MemberPeople members;
    private final People people;
    private final Vouching vouching;
    private final CurrentPerson me;
    private final Ledger ledger;

    OrganisationPeople(
            MemberPeople members,
            People people,
            Vouching vouching,
            CurrentPerson me,
            Ledger ledger) {
        this.members = members;
        this.people = people;
        this.vouching = vouching;
        this.me = me;
        this.ledger = ledger;
    }

    /**
     * One person of the organisation.
     *
     * @param since when the keys were made, as the ledger has it; null if it has not
     * @param vouchers of today's committee, in the order in which they vouched
     * @param byMe whether the person who looks is one of them
     */
    public record Row(
            PersonName name,
            @Nullable Instant since,
            MemberKeys keys,
            List<PersonName> vouchers,
            boolean byMe) {
        public boolean isVouched() {
            return vouchers.size() >= Vouching.NEEDED;
        }
    }

    /** Active people of the organisation, by name. */
    public List<Row> of(MemberId member) {
        return members.of(member).stream().map(person -> row(member, person)).toList();
    }

    private Row row(MemberId member, Person person) {
        MemberKeys keys =
                new MemberKeys(person.id(), member.value(), person.publicKeys().orElseThrow());
        Set<UUID> vouchers = vouchers(keys);
        return new Row(
                person.name(),
                since(person),
                keys,
                names(vouchers),
                vouchers.contains(me.id().value()));
    }

    private Set<UUID> vouchers(MemberKeys keys) {
        try {
            return vouching.vouchers(keys);
        } catch (NoRoster nobodySits) {
            return Set.of();
        }
    }

    private @Nullable Instant since(Person person) {
        return ledger.of(person.id().value()).stream()
                .filter(entry -> entry.kind().equals("account.enrolled"))
                .map(Entry::at)
                .findFirst()
                .orElse(null);
    }

    private List<PersonName> names(Set<UUID> vouchers) {
        List<PersonId> ids = vouchers.stream().map(PersonId::new).toList();
        Map<PersonId, PersonName> names = people.names(ids);
        return ids.stream().filter(names::containsKey).map(names::get).collect(Collectors.toList());
    }
}
