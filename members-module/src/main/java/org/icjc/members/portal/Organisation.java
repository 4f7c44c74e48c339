package org.icjc.members.portal;

import java.util.UUID;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.NotThere;
import org.icjc.members.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Binds a transaction to the organisation of the person who works: rows of others do not exist. */
@Component
@OnPart(Part.PORTAL)
class Organisation {
    private final CurrentPerson person;
    private final JdbcClient jdbc;

    Organisation(CurrentPerson person, JdbcClient jdbc) {
        this.person = person;
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    MemberId bind() {
        UUID own = person.organisation().orElseThrow(NotThere::new);
        jdbc.sql("SELECT set_config('icjc.organisation', ?, true)")
                .param(own.toString())
                .query(String.class)
                .single();
        return new MemberId(own);
    }
}
