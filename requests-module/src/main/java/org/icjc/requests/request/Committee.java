package org.icjc.requests.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.People;
import org.icjc.desk.accounts.Person;
import org.icjc.kernel.jobs.Notices;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.requests.RequestId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of the committee can act on a request: those who hold a grant and whose account is on. */
@Component
@OnPart(Part.DESK)
class Committee {
    private static final String MEMBERS = "COMMITTEE,CHAIR";

    private final JdbcClient jdbc;
    private final People people;
    private final Notices notices;

    Committee(JdbcClient jdbc, People people, Notices notices) {
        this.jdbc = jdbc;
        this.people = people;
        this.notices = notices;
    }

    /** Members who are not recused; who never received the request is not among them. */
    Set<UUID> entitled(RequestId request) {
        Set<UUID> active =
                people.with(DeskRole.COMMITTEE_MEMBER).stream()
                        .map(person -> person.id().value())
                        .collect(Collectors.toSet());
        return holders(request, MEMBERS).stream()
                .filter(active::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Members who have not voted in an earlier ballot of this motion's kind are asked first. */
    Set<UUID> othersThan(Set<UUID> entitled, Set<UUID> earlierVoters) {
        return entitled.stream()
                .filter(person -> !earlierVoters.contains(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<UUID> chair() {
        return people.with(DeskRole.CHAIR).stream()
                .map(Person::id)
                .map(id -> id.value())
                .findFirst();
    }

    /**
     * Holders of a grant by roles of the roster.
     *
     * @param roles any of them, comma between
     */
    private List<UUID> holders(RequestId request, String roles) {
        return jdbc.sql(
                        "SELECT recipient FROM requests.access_grant WHERE request_id = ? AND kind"
                                + " = 'PERSON' AND string_to_array(roles, ',') &&"
                                + " string_to_array(?, ',')")
                .params(request.value(), roles)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void tellCommittee(RequestId request) {
        holders(request, MEMBERS).forEach(notices::tell);
    }

    void tellConflictOfficers(RequestId request) {
        holders(request, "CONFLICT_OFFICER").forEach(notices::tell);
    }

    void tell(UUID person) {
        notices.tell(person);
    }
}
