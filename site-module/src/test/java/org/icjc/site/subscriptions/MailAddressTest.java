package org.icjc.site.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.icjc.kernel.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"a@example.org", " judge.o'neil+icjc@court.example ", "x@a-b.c.example"})
    void an_address_that_can_exist_is_taken(String typed) {
        assertThat(MailAddress.typed(typed).value()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@",
                "@example.org",
                "a@example",
                "a..b@example.org",
                "a b@example.org",
                "a@exa mple.org",
                "a@example.org\r\nBcc: b@example.org",
                "a@-x.example",
                "a\0@example.org",
                "a@example.org,b@example.org",
                "<a@example.org>",
                "ա@example.org",
                "a@example.org\u202e"
            })
    void anything_else_is_refused_without_being_repeated(String typed) {
        assertThatThrownBy(() -> MailAddress.typed(typed))
                .isInstanceOf(Refused.class)
                .message()
                .startsWith("site.subscribe.error.")
                .doesNotContain("example.org");
    }

    @Test
    void lengths_have_the_limits_of_mail_itself() {
        assertThatThrownBy(() -> new MailAddress("a".repeat(65) + "@example.org"))
                .hasMessage("site.subscribe.error.syntax");
        assertThatThrownBy(() -> new MailAddress("a@" + "b.".repeat(130) + "example"))
                .hasMessage("site.subscribe.error.too-long");
    }

    @Test
    void an_address_does_not_print_itself() {
        assertThat(new MailAddress("a@example.org").toString()).doesNotContain("example");
    }
}
