package org.icjc.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.accounts.Accounts;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.roster.Canary;
import org.icjc.desk.roster.NoRoster;
import org.icjc.desk.roster.Rosters;
import org.icjc.desk.roster.StandingConflicts;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.icjc.kernel.refusal.Refused;
import org.icjc.vault.Roster;
import org.icjc.vault.RosterRefused;
import org.icjc.vault.TooFewRecipients;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** One installation's story, in order: closed, signed, tampered with, put back, signed again. */
@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RosterTest {
    @Autowired ApplicationContext context;
    @Autowired Rosters rosters;
    @Autowired StandingConflicts conflicts;
    Cast cast;
    PersonId first = PersonId.mint();
    PersonId second = PersonId.mint();

    @BeforeAll
    void setUp() {
        cast = Cast.of(context);
    }

    private Roster asIntakeReadsIt() {
        return PartScope.call(Part.INTAKE, rosters::current);
    }

    @Test
    @Order(1)
    void before_the_first_signature_there_is_no_roster() {
        assertThatThrownBy(this::asIntakeReadsIt).isInstanceOf(NoRoster.class);
    }

    @Test
    @Order(2)
    void fewer_than_two_committee_members_are_not_signed() {
        first = cast.enrol("Committee member 1", DeskRole.COMMITTEE_MEMBER);
        assertThatThrownBy(() -> cast.publishRoster())
                .isInstanceOf(Refused.class)
                .hasMessage("roster.too-few");
    }

    @Test
    @Order(3)
    void a_signed_roster_holds_at_once_and_names_nobody_who_reads_no_request() {
        second = cast.enrol("Committee member 2", DeskRole.COMMITTEE_MEMBER);
        cast.enrol("Auditor", DeskRole.AUDITOR);
        assertThat(cast.publishRoster()).isEqualTo(1);
        assertThat(asIntakeReadsIt().entries())
                .extracting(entry -> entry.person())
                .containsExactlyInAnyOrder(first.value(), second.value(), Canary.ID);
    }

    @Test
    @Order(4)
    void nobody_but_an_administrator_with_the_root_passphrase_signs() {
        byte[] file = cast.as(cast.administrator(), () -> rosters.rootKeyFile().orElseThrow());
        assertThatThrownBy(() ->
                        cast.as(
                                first,
                                () -> rosters.publish(file, Cast.ROOT_PASSPHRASE.toCharArray())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        cast.as(
                                cast.administrator(),
                                () -> rosters.publish(file, "not its passphrase".toCharArray())))
                .isInstanceOf(Refused.class)
                .hasMessage("root.passphrase");
        assertThatThrownBy(() ->
                        cast.as(
                                cast.administrator(),
                                () -> rosters.publish(new byte[40], "any".toCharArray())))
                .isInstanceOf(Refused.class)
                .hasMessage("root.no-key");
    }

    @Test
    @Order(5)
    void a_standing_conflict_holds_from_the_next_signature_on() {
        cast.as(first, () -> conflicts.file(Set.of("FR"), Set.of()));
        assertThat(PartScope.call(Part.DESK, () -> conflicts.of(first)).orElseThrow().isNone())
                .isFalse();
        assertThat(PartScope.call(Part.DESK, () -> conflicts.of(second))).isEmpty();
        assertThat(cast.publishRoster()).isEqualTo(2);
        assertThatThrownBy(() -> asIntakeReadsIt().recipients(Set.of("FR"), Set.of(), Set.of()))
                .isInstanceOf(TooFewRecipients.class);
        assertThat(asIntakeReadsIt().recipients(Set.of("DE"), Set.of(), Set.of())).hasSize(2);
    }

    @Test
    @Order(6)
    void a_changed_byte_is_refused() {
        asOwner(
                "UPDATE desk.roster SET signed = set_byte(signed, length(signed) / 2,"
                        + " get_byte(signed, length(signed) / 2) # 1) WHERE epoch = 2");
        assertThatThrownBy(this::asIntakeReadsIt).isInstanceOf(RosterRefused.class);
        asOwner(
                "UPDATE desk.roster SET signed = set_byte(signed, length(signed) / 2,"
                        + " get_byte(signed, length(signed) / 2) # 1) WHERE epoch = 2");
        assertThat(asIntakeReadsIt().epoch()).isEqualTo(2);
    }

    @Test
    @Order(7)
    void an_older_roster_put_back_is_refused_also_by_a_process_that_saw_no_newer() {
        asOwner("ALTER TABLE desk.roster RENAME TO roster_aside");
        asOwner("CREATE TABLE desk.roster AS SELECT * FROM desk.roster_aside WHERE epoch = 1");
        assertThatThrownBy(this::asIntakeReadsIt).isInstanceOf(RosterRefused.class);
        Rosters fresh = freshProcess();
        assertThatThrownBy(() -> PartScope.call(Part.INTAKE, fresh::current))
                .isInstanceOf(NoRoster.class);
        asOwner("DROP TABLE desk.roster");
        asOwner("ALTER TABLE desk.roster_aside RENAME TO roster");
        assertThat(PartScope.call(Part.INTAKE, fresh::current).epoch()).isEqualTo(2);
    }

    private Rosters freshProcess() {
        return context.getAutowireCapableBeanFactory().createBean(Rosters.class);
    }

    @Test
    @Order(8)
    void who_is_switched_off_is_kept_out_before_the_next_signature() {
        PersonId third = cast.enrol("Committee member 3", DeskRole.COMMITTEE_MEMBER);
        cast.publishRoster();
        cast.as(cast.administrator(), () -> context.getBean(Accounts.class).switchOff(third));
        assertThat(PartScope.call(Part.INTAKE, rosters::switchedOff)).contains(third.value());
        assertThat(PartScope.call(Part.INTAKE, rosters::inForce).switchedOff())
                .isEqualTo(PartScope.call(Part.INTAKE, rosters::switchedOff));
        cast.publishRoster();
        assertThat(asIntakeReadsIt().entry(third.value()).orElseThrow().active()).isFalse();
    }

    private static void asOwner(String sql) {
        JdbcClient.create(TestDatabases.instances().main().asOwner()).sql(sql).update();
    }
}
