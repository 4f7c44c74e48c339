package org.icjc.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjc.app.IcjcTest;
import org.icjc.desk.accounts.Credentials;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IcjcTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    @Autowired ApplicationContext context;
    @Autowired Credentials credentials;
    Cast cast;
    PersonId member;

    @BeforeAll
    void enrol() {
        cast = Cast.of(context);
        member = cast.enrol("Committee member 1", DeskRole.COMMITTEE_MEMBER);
    }

    private boolean opens(String name, String code, String passphrase) {
        return PartScope.call(
                Part.DESK,
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
        assertThat(
                        opens(
                                "Committee member 1",
                                cast.freshCode(member),
                                Cast.passphrase("Committee member 1")))
                .isTrue();
    }
}
