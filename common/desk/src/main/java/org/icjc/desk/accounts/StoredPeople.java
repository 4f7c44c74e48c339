package org.icjc.desk.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.PersonId;
import org.icjc.desk.PersonName;
import org.icjc.kernel.refusal.NotThere;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredPeople implements People {
    private final AccountRows rows;

    StoredPeople(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return rows.findById(id.value()).map(Account::person);
    }

    @Override
    public Person get(PersonId id) {
        return find(id).orElseThrow(NotThere::new);
    }

    @Override
    public PersonName name(PersonId id) {
        return get(id).name();
    }

    @Override
    public Map<PersonId, PersonName> names(Collection<PersonId> ids) {
        return rows.findByIdIn(ids.stream().map(PersonId::value).toList()).stream()
                .map(Account::person)
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    @Override
    public List<Person> with(DeskRole role) {
        return rows.findByStateOrderByName(AccountState.ACTIVE).stream()
                .map(Account::person)
                .filter(person -> person.has(role))
                .toList();
    }

    @Override
    public List<Person> ofOrganisation(UUID organisation) {
        return rows
                .findByOrganisationAndStateOrderByName(organisation, AccountState.ACTIVE)
                .stream()
                .map(Account::person)
                .toList();
    }

    @Override
    public List<Person> all() {
        return rows.findAllByOrderByName().stream().map(Account::person).toList();
    }
}
