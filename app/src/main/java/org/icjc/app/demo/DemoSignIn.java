package org.icjc.app.demo;

import java.util.ArrayList;
import java.util.List;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.desk.session.DemoPeople;
import org.icjc.desk.session.Door;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Offers the demo's people where one signs in. */
@Component
@ConditionalOnProperty("icjc.demo")
class DemoSignIn implements DemoPeople {
    private final People people;

    DemoSignIn(People people) {
        this.people = people;
    }

    @Override
    public List<DemoPerson> people() {
        List<Person> enrolled = people.all();
        List<DemoPerson> offered = new ArrayList<>();
        for (DemoRole role : DemoRole.values())
            enrolled.stream()
                    .filter(person -> person.name().value().equals(role.personName()))
                    .filter(Person::isActive)
                    .findFirst()
                    .map(person -> offer(role, person))
                    .ifPresent(offered::add);
        return offered;
    }

    private static DemoPerson offer(DemoRole role, Person person) {
        return new DemoPerson(
                role.label(), role.hint(), person.id(), role.passphrase(), Door.of(person.roles()));
    }
}
