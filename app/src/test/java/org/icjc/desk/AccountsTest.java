package org.icjc.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.Enrolment;
import org.icjc.desk.accounts.Invitation;
import org.icjc.desk.accounts.NewAccount;
import org.icjc.desk.accounts.People;
import org.icjc.desk.roster.SetUp;
import org.icjc.desk.session.CurrentPerson;
import org.icjc.desk.session.Editing;
import org.icjc.desk.session.Locked;
import org.icjc.kernel.jobs.AddressBook;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.Refused;
import org.icjc.vault.Escrow;
import org.icjc.vault.KeyPairs;
import org.icjc.vault.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {
    @Autowired ApplicationContext context;
    @Autowired Accounts accounts;
    @Autowired Enrolment enrolment;
    @Autowired SetUp setUp;
    @Autowired People people;
    @Autowired CurrentPerson me;
    @Autowired Editing editing;
    @Autowired AddressBook addresses;
    @Autowired JdbcClient jdbc;
    Cast cast;
    PersonId committee;
    PersonId member;

    @BeforeAll
    void enrol() {
        cast = Cast.of(context);
        committee = cast.enrol("Committee member 1", DeskRole.COMMITTEE_MEMBER);
        member = cast.enrolMember("Demo Bar Association", UUID.randomUUID());
    }

    @Test
    void set_up_works_once() {
        assertThat(PartScope.call(Part.DESK, setUp::isOpen)).isFalse();
        assertThatThrownBy(() -> Cast.of(context))
                .isInstanceOf(Refused.class)
                .hasMessage("set-up.done");
    }

    @Test
    void three_shares_of_five_give_the_escrowed_seed() {
        var shares = cast.setUpResult().shares();
        Seed one = Escrow.combine(shares.subList(0, 3));
        Seed other = Escrow.combine(shares.subList(2, 5));
        assertThat(one).isEqualTo(other);
    }

    @Test
    void nobody_but_an_administrator_invites() {
        NewAccount wanted =
                new NewAccount(
                        new PersonName("Somebody new"),
                        "new@example.org",
                        Set.of(DeskRole.EDITOR),
                        null);
        assertThatThrownBy(() -> cast.as(committee, () -> accounts.enrol(wanted)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> PartScope.call(Part.DESK, () -> accounts.enrol(wanted)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void an_invitation_is_used_once_with_a_good_passphrase_and_a_working_authenticator() {
        Invitation invitation = invite("Intake officer 1");
        Authenticator authenticator = Authenticator.random();
        assertThatThrownBy(() -> complete(invitation, "too short", authenticator))
                .hasMessage("passphrase.too-short");
        assertThatThrownBy(() -> complete(invitation, "aaaaaaaaaaaaaaaa", authenticator))
                .hasMessage("passphrase.too-plain");
        assertThatThrownBy(() ->
                        PartScope.call(
                                Part.DESK,
                                () ->
                                        enrolment.complete(
                                                invitation,
                                                "a good long passphrase".toCharArray(),
                                                authenticator,
                                                "no code")))
                .hasMessage("enrol.code");
        PersonId id = complete(invitation, "a good long passphrase", authenticator);
        assertThat(desk(() -> people.get(id).publicKeys())).isPresent();
        assertThatThrownBy(() -> complete(invitation, "another long passphrase", authenticator))
                .hasMessage("enrol.invitation");
    }

    private Invitation invite(String name) {
        return cast.as(
                cast.administrator(),
                () ->
                        accounts.enrol(
                                new NewAccount(
                                        new PersonName(name),
                                        "invited@example.org",
                                        Set.of(DeskRole.INTAKE_OFFICER),
                                        null)));
    }

    private PersonId complete(
            Invitation invitation, String passphrase, Authenticator authenticator) {
        return PartScope.call(
                Part.DESK,
                () ->
                        enrolment.complete(
                                invitation,
                                passphrase.toCharArray(),
                                authenticator,
                                authenticator.codeAt(
                                        context.getBean(java.time.Clock.class).instant())));
    }

    @Test
    void acting_has_the_persons_keys_and_roles_and_leaves_nothing_behind() {
        cast.as(
                committee,
                () -> {
                    assertThat(me.id()).isEqualTo(committee);
                    assertThat(me.roles()).containsExactly(DeskRole.COMMITTEE_MEMBER);
                    assertThat(me.keys().publicKeys())
                            .isEqualTo(KeyPairs.of(cast.seedOf(committee)).publicKeys());
                    assertThat(PartScope.current()).isEqualTo(Part.DESK);
                });
        cast.as(member, () -> assertThat(PartScope.current()).isEqualTo(Part.PORTAL));
        assertThat(me.isPresent()).isFalse();
        assertThatThrownBy(me::keys).isInstanceOf(Locked.class);
        assertThat(cast.seedOf(committee).isDestroyed()).isFalse();
    }

    @Test
    void text_being_written_is_sealed_to_its_writer_and_comes_back() {
        String text = "canary word quokkasecret";
        cast.as(committee, () -> editing.write("test:place", text));
        byte[] stored =
                JdbcClient.create(TestDatabases.instances().main().asOwner())
                        .sql("SELECT sealed FROM desk.editing")
                        .query(byte[].class)
                        .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("quokkasecret");
        assertThat(cast.as(committee, () -> editing.kept("test:place"))).hasValue(text);
        assertThat(cast.as(cast.administrator(), () -> editing.kept("test:place"))).isEmpty();
        cast.as(committee, () -> editing.forget("test:place"));
        assertThat(cast.as(committee, () -> editing.kept("test:place"))).isEmpty();
    }

    @Test
    void the_portal_sees_people_of_member_organisations_and_nobody_else() {
        assertThat(PartScope.call(Part.PORTAL, people::all))
                .extracting(person -> person.id())
                .contains(member)
                .doesNotContain(committee, cast.administrator());
    }

    @Test
    void the_worker_reads_addresses_and_nothing_else_of_an_account() {
        assertThat(PartScope.call(Part.WORKER, () -> addresses.address(committee.value())))
                .hasValue("committee-member-1@example.org");
        refused(Part.WORKER, "SELECT passphrase_slot FROM desk.account");
        refused(Part.WORKER, "SELECT name FROM desk.account");
    }

    @Test
    void intake_and_site_read_no_account_and_the_portal_makes_none() {
        refused(Part.INTAKE, "SELECT id FROM desk.account");
        refused(Part.INTAKE, "SELECT signed FROM desk.roster");
        refused(Part.SITE, "SELECT id FROM desk.account");
        refused(Part.PORTAL, "SELECT signed FROM desk.roster");
        refused(Part.PORTAL, "DELETE FROM desk.account");
        refused(Part.PORTAL, "UPDATE desk.account SET roles = '{ADMINISTRATOR}'");
        refused(Part.DESK, "DELETE FROM desk.account");
        refused(Part.DESK, "UPDATE desk.roster SET epoch = 9");
        refused(Part.DESK, "DELETE FROM desk.vouch");
    }

    private void refused(Part part, String sql) {
        assertThatThrownBy(
                        () -> PartScope.run(part, () -> jdbc.sql(sql).query((_, _) -> true).list()))
                .as(part + ": " + sql)
                .isInstanceOf(BadSqlGrammarException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private <T> T desk(Supplier<T> work) {
        return PartScope.call(Part.DESK, work);
    }
}
