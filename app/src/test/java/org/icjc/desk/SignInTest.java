package org.icjc.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjc.app.IcjcTest;
import org.icjc.app.TestDatabases;
import org.icjc.desk.accounts.Credentials;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final String NAME = "Committee member 1";

    @Autowired ApplicationContext context;
    @Autowired Credentials credentials;
    Cast cast;
    PersonId member;

    @BeforeAll
    void enrol() {
        cast = Cast.of(context);
        member = cast.enrol(NAME, DeskRole.COMMITTEE_MEMBER);
    }

    private boolean opens(String name, String code, String passphrase) {
        return opens(Part.DESK, name, code, passphrase);
    }

    private boolean opens(Part part, String name, String code, String passphrase) {
        return PartScope.call(
                part,
                () ->
                        credentials
                                .signIn(
                                        name,
                                        code,
                                        passphrase.toCharArray(),
                                        (_, seed) -> seed.equals(cast.seedOf(member)))
                                .orElse(false));
    }

    @Test
    void name_code_and_passphrase_together_open_the_slot() {
        assertThat(opens(NAME, cast.freshCode(member), Cast.passphrase(NAME))).isTrue();
        assertThat(
                        opens(
                                "Committee-Member-1@example.org",
                                cast.freshCode(member),
                                Cast.passphrase(NAME)))
                .isTrue();
    }

    @Test
    void a_code_works_once() {
        String code = cast.freshCode(member);
        assertThat(opens(NAME, code, Cast.passphrase(NAME))).isTrue();
        assertThat(opens(NAME, code, Cast.passphrase(NAME))).isFalse();
    }

    @Test
    void a_code_is_used_up_by_a_wrong_passphrase_too() {
        String code = cast.freshCode(member);
        assertThat(opens(NAME, code, "not the passphrase")).isFalse();
        assertThat(opens(NAME, code, Cast.passphrase(NAME))).isFalse();
    }

    @Test
    void whatever_is_wrong_nothing_opens() {
        String code = cast.freshCode(member);
        assertThat(opens(NAME, "000000".equals(code) ? "000001" : "000000", Cast.passphrase(NAME)))
                .isFalse();
        assertThat(opens("Nobody of this name", code, Cast.passphrase(NAME))).isFalse();
        assertThat(opens("", code, Cast.passphrase(NAME))).isFalse();
        assertThat(opens(NAME, "", Cast.passphrase(NAME))).isFalse();
        assertThat(opens(NAME, code, "")).isFalse();
    }

    @Test
    void after_five_wrong_attempts_the_account_pauses_for_right_ones_too_and_not_for_good() {
        cast.freshCode(member);
        for (int i = 0; i < 5; i++) opens(NAME, "no code", "no passphrase");
        assertThat(opens(NAME, cast.codeOf(member), Cast.passphrase(NAME))).isFalse();
        asOwner("UPDATE desk.account SET paused_until = now() - interval '1 second' WHERE id = ?");
        assertThat(opens(NAME, cast.codeOf(member), Cast.passphrase(NAME))).isTrue();
        assertThat(failures()).isZero();
    }

    @Test
    void the_portal_does_not_know_the_committee() {
        assertThat(opens(Part.PORTAL, NAME, cast.freshCode(member), Cast.passphrase(NAME)))
                .isFalse();
    }

    @Test
    void an_account_that_is_off_opens_nothing() {
        PersonId gone = cast.enrol("Editor who left", DeskRole.EDITOR);
        cast.as(
                cast.administrator(),
                () -> context.getBean(org.icjc.desk.accounts.Accounts.class).switchOff(gone));
        boolean opened =
                PartScope.call(
                        Part.DESK,
                        () ->
                                credentials
                                        .signIn(
                                                "Editor who left",
                                                cast.freshCode(gone),
                                                Cast.passphrase("Editor who left").toCharArray(),
                                                (_, _) -> true)
                                        .orElse(false));
        assertThat(opened).isFalse();
    }

    private void asOwner(String sql) {
        JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql(sql)
                .param(member.value())
                .update();
    }

    private int failures() {
        return JdbcClient.create(TestDatabases.instances().main().asOwner())
                .sql("SELECT failed_attempts FROM desk.account WHERE id = ?")
                .param(member.value())
                .query(Integer.class)
                .single();
    }
}
