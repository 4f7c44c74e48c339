package org.icjc.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.Credentials;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.Enrolment;
import org.icjc.desk.accounts.Invitation;
import org.icjc.desk.accounts.NewAccount;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a role of the database can do with an account's row, and what it cannot. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LifeOfAnAccountTest {
    private static final String NO_STEP = "no such step in the life of an account";

    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired Enrolment enrolment;
    @Autowired Credentials credentials;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    Cast cast;
    private int invited;

    @BeforeAll
    void anAdministrator() {
        cast = Cast.of(context);
    }

    private PersonId active() {
        return cast.enrolMember("Active " + ++invited, UUID.randomUUID());
    }

    private PersonId off() {
        PersonId person = active();
        cast.as(cast.administrator(), () -> accounts.switchOff(person));
        return person;
    }

    private Invitation invite() {
        String name = "Invited " + ++invited;
        NewAccount wanted =
                new NewAccount(
                        new PersonName(name),
                        "invited-" + invited + "@example.org",
                        Set.of(DeskRole.MEMBER),
                        UUID.randomUUID());
        return cast.as(cast.administrator(), () -> accounts.enrol(wanted));
    }

    @Test
    void a_members_person_enrols_with_the_portals_rights() {
        Invitation invitation = invite();
        Authenticator authenticator = Authenticator.random();
        PersonId person =
                PartScope.call(
                        Part.PORTAL,
                        () ->
                                enrolment.complete(
                                        invitation,
                                        "a good long passphrase".toCharArray(),
                                        authenticator,
                                        authenticator.codeAt(clock.instant())));
        assertThat(state(person)).isEqualTo("ACTIVE");
        assertThat(opens(person, "a good long passphrase")).isTrue();
    }

    @Test
    void neither_portal_nor_desk_brings_back_who_is_off() {
        PersonId person = off();
        for (Part part : new Part[] {Part.PORTAL, Part.DESK})
            for (String to : new String[] {"ACTIVE", "INVITED"})
                refused(
                        part,
                        NO_STEP,
                        "UPDATE desk.account SET state = '" + to + "' WHERE id = ?",
                        person);
        assertThat(state(person)).isEqualTo("OFF");
    }

    @Test
    void the_portal_switches_nobody_off() {
        PersonId person = active();
        refused(Part.PORTAL, NO_STEP, "UPDATE desk.account SET state = 'OFF' WHERE id = ?", person);
    }

    @Test
    void keys_come_with_the_enrolment_and_never_again() {
        PersonId person = active();
        for (Part part : new Part[] {Part.PORTAL, Part.DESK})
            for (String column : new String[] {"public_keys", "passphrase_slot", "totp_secret"})
                refused(
                        part,
                        "keys come with the enrolment alone",
                        "UPDATE desk.account SET " + column + " = '\\x00' WHERE id = ?",
                        person);
        refused(
                Part.PORTAL,
                NO_STEP,
                "UPDATE desk.account SET state = 'INVITED', public_keys = NULL WHERE id = ?",
                person);
    }

    @Test
    void nobody_is_moved_to_another_organisation() {
        refused(
                Part.DESK,
                "nobody changes his organisation",
                "UPDATE desk.account SET organisation = gen_random_uuid() WHERE id = ?",
                active());
    }

    @Test
    void the_owner_who_puts_the_row_back_brings_nobody_in() {
        PersonId person = off();
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("UPDATE desk.account SET state = 'ACTIVE' WHERE id = ?")
                .param(person.value())
                .update();
        assertThat(state(person)).isEqualTo("ACTIVE");
        assertThat(opens(person, Cast.passphrase("Active " + invited))).isFalse();
        assertThat(opens(active(), Cast.passphrase("Active " + invited))).isTrue();
    }

    @Test
    void no_part_but_the_desk_records_that_somebody_is_off_or_a_roster_published() {
        PersonId person = active();
        for (Part part : new Part[] {Part.SITE, Part.INTAKE, Part.PORTAL, Part.WORKER})
            for (String kind : new String[] {"account.switched-off", "roster.published"})
                assertThatThrownBy(() -> PartScope.run(part, () -> append(kind, person)))
                        .as(part + ": " + kind)
                        .rootCause()
                        .hasMessageContaining("the desk alone records this");
        assertThat(opens(person, Cast.passphrase("Active " + invited))).isTrue();
    }

    private void append(String kind, PersonId subject) {
        jdbc.sql("SELECT ledger.append(?, 'ADMINISTRATOR', NULL, ?, NULL, NULL)")
                .params(kind, subject.value())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private boolean opens(PersonId person, String passphrase) {
        return PartScope.call(
                Part.PORTAL,
                () ->
                        credentials
                                .unlock(person, passphrase.toCharArray(), (_, seed) -> seed)
                                .isPresent());
    }

    private void refused(Part part, String why, String sql, PersonId person) {
        assertThatThrownBy(() ->
                        PartScope.run(part, () -> jdbc.sql(sql).param(person.value()).update()))
                .as(part + ": " + sql)
                .rootCause()
                .hasMessageContaining(why);
    }

    private static String state(PersonId person) {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("SELECT state FROM desk.account WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
