package org.icjc.way;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.icjc.desk.Cast;
import org.icjc.desk.PersonId;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.roster.Vouching;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.members.directory.DemoMembers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Inside of the server that the way is gone on: sets it up with people, and prints what they sign
 * in with. Nothing of it is there without {@code icjc.way.staged}.
 */
@Component
@ConditionalOnProperty("icjc.way.staged")
class StagedCast implements ApplicationRunner {
    static final String PERSON = "staged person: ";
    static final String READY = "staged: ready";

    private final ApplicationContext context;

    StagedCast(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Cast cast = Cast.of(context);
        PartScope.call(Part.DESK, () -> context.getBean(DemoMembers.class).enter());
        Map<String, PersonId> people = new LinkedHashMap<>();
        enrol(cast, people, People.OFFICER, DeskRole.INTAKE_OFFICER);
        enrol(cast, people, People.CHAIR, DeskRole.COMMITTEE_MEMBER, DeskRole.CHAIR);
        for (String member : List.of(People.FIRST, People.SECOND, People.THIRD))
            enrol(cast, people, member, DeskRole.COMMITTEE_MEMBER);
        enrol(cast, people, People.CONFLICT_OFFICER, DeskRole.CONFLICT_OFFICER);
        people.put(
                People.FOCAL_POINT,
                cast.enrolMember(People.FOCAL_POINT, DemoMembers.id("m04").value()));
        cast.publishRoster();
        Vouching vouching = context.getBean(Vouching.class);
        for (String voucher : List.of(People.CHAIR, People.FIRST))
            cast.as(
                    people.get(voucher),
                    () -> vouching.vouch(vouching.keysOf(people.get(People.FOCAL_POINT))));
        people.forEach((name, id) ->
                System.out.println(PERSON + cast.authenticatorOf(id).base32() + " " + name));
        System.out.println(READY);
    }

    private static void enrol(
            Cast cast, Map<String, PersonId> people, String name, DeskRole... roles) {
        people.put(name, cast.enrol(name, roles));
    }
}
