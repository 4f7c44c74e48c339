package org.icjc.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.icjc.kernel.refusal.Refused;
import org.junit.jupiter.api.Test;

class AuthenticatorTest {
    private final Authenticator rfc =
            Authenticator.of("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private final Instant now = Instant.ofEpochSecond(1_111_111_109);

    @Test
    void codes_are_those_of_rfc_6238() {
        assertThat(rfc.codeAt(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(rfc.codeAt(now)).isEqualTo("081804");
        assertThat(rfc.codeAt(Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void a_secret_is_written_as_authenticators_take_it() {
        assertThat(rfc.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Authenticator.parse("gezd gnbv gy3t qojq gezd gnbv gy3t qojq").codeAt(now))
                .isEqualTo("081804");
    }

    @Test
    void a_clock_may_be_one_step_early_or_late_and_no_more() {
        long step = now.getEpochSecond() / 30;
        assertThat(rfc.stepOf("081804", now)).hasValue(step);
        assertThat(rfc.stepOf("081804", now.plusSeconds(30))).hasValue(step);
        assertThat(rfc.stepOf("081804", now.minusSeconds(30))).hasValue(step);
        assertThat(rfc.stepOf("081804", now.plusSeconds(60))).isEmpty();
        assertThat(rfc.stepOf("081804", now.minusSeconds(60))).isEmpty();
        assertThat(rfc.stepOf("081805", now)).isEmpty();
        assertThat(rfc.stepOf("", now)).isEmpty();
    }

    @Test
    void anything_else_is_no_secret() {
        assertThatThrownBy(() -> Authenticator.parse("GEZDGNBV")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Authenticator.parse("1EZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_secret_does_not_tell_itself() {
        assertThat(rfc.toString()).isEqualTo("[sealed]");
        assertThat(Invitation.random().toString()).isEqualTo("[sealed]");
    }
}
