package org.icjc.members.directory;

import java.util.List;
import java.util.UUID;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionSource;
import org.icjc.requests.questionnaire.OptionSupply;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The member organisations by name, for the requester's list of those that must never know. */
@Component
class NeverNames implements OptionSupply {
    private final JdbcClient jdbc;

    NeverNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OptionSource source() {
        return OptionSource.MEMBERS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option.Named> options() {
        return jdbc.sql("SELECT id, name FROM members.names()")
                .query((row, _) ->
                        new Option.Named(
                                row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }
}
