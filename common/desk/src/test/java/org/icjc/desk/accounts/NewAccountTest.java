package org.icjc.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.icjc.desk.PersonName;
import org.icjc.kernel.refusal.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewAccountTest {
    private static NewAccount wanted(@Nullable UUID organisation, DeskRole... roles) {
        return new NewAccount(
                new PersonName("Invented person"), "a@example.org", Set.of(roles), organisation);
    }

    @Test
    void an_administrator_reads_no_request() {
        for (DeskRole reader :
                Set.of(
                        DeskRole.INTAKE_OFFICER,
                        DeskRole.COMMITTEE_MEMBER,
                        DeskRole.CONFLICT_OFFICER))
            assertThatThrownBy(() -> wanted(null, DeskRole.ADMINISTRATOR, reader))
                    .isInstanceOf(Refused.class)
                    .hasMessage("account.roles.administrator-reads-nothing");
    }

    @Test
    void a_person_of_a_member_organisation_is_nothing_else_and_names_it() {
        assertThat(wanted(UUID.randomUUID(), DeskRole.MEMBER).organisation()).isNotNull();
        assertThatThrownBy(() -> wanted(null, DeskRole.MEMBER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> wanted(UUID.randomUUID(), DeskRole.MEMBER, DeskRole.EDITOR))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> wanted(UUID.randomUUID(), DeskRole.EDITOR))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_chair_sits_on_the_committee() {
        assertThatThrownBy(() -> wanted(null, DeskRole.CHAIR)).isInstanceOf(Refused.class);
        assertThat(wanted(null, DeskRole.CHAIR, DeskRole.COMMITTEE_MEMBER).roles()).hasSize(2);
    }

    @Test
    void a_refusal_never_repeats_what_was_typed() {
        assertThatThrownBy(() ->
                        new NewAccount(
                                new PersonName("A"),
                                "not-an-address",
                                Set.of(DeskRole.EDITOR),
                                null))
                .isInstanceOf(Refused.class)
                .message()
                .doesNotContain("not-an-address");
    }
}
