package org.icjc.requests.intake;

import java.util.List;
import java.util.UUID;
import org.icjc.desk.roster.NoRoster;
import org.icjc.desk.roster.Rosters;
import org.icjc.requests.questionnaire.Option;
import org.icjc.requests.questionnaire.OptionSource;
import org.icjc.requests.questionnaire.OptionSupply;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterEntry;
import org.icjc.vault.RosterRefused;
import org.icjc.vault.RosterRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a requester can keep out: every committee member to whom the signed roster would grant a new
 * request, under the name of the account. Intake officers and conflict officers receive it too and
 * are not among them. Without a valid roster nobody; intake is closed then.
 */
@Component
class CommitteeNames implements OptionSupply {
    private final Rosters rosters;
    private final JdbcClient jdbc;

    CommitteeNames(Rosters rosters, JdbcClient jdbc) {
        this.rosters = rosters;
        this.jdbc = jdbc;
    }

    @Override
    public OptionSource source() {
        return OptionSource.COMMITTEE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Option.Named> options() {
        return jdbc.sql("SELECT id, name FROM desk.names_of(?)")
                .param(receiving().toArray(UUID[]::new))
                .query((row, _) ->
                        new Option.Named(
                                row.getObject("id", UUID.class).toString(), row.getString("name")))
                .list();
    }

    private List<UUID> receiving() {
        try {
            return committee(rosters.current());
        } catch (NoRoster | RosterRefused closed) {
            return List.of();
        }
    }

    private static List<UUID> committee(Roster roster) {
        return roster.entries().stream()
                .filter(RosterEntry::active)
                .filter(entry -> entry.roles().contains(RosterRole.COMMITTEE))
                .map(RosterEntry::person)
                .toList();
    }
}
