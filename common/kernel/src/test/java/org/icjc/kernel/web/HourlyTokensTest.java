package org.icjc.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.icjc.kernel.secrets.SecretFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HourlyTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:20:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir Path folder;

    @Test
    void a_token_serves_its_own_form_until_it_is_too_old() {
        String token = at(NOW).issue("subscribe");

        assertThat(at(NOW).accepts("subscribe", token, DAY)).isTrue();
        assertThat(at(NOW).accepts("other", token, DAY)).isFalse();
        assertThat(at(NOW.plus(DAY)).accepts("subscribe", token, DAY)).isTrue();
        assertThat(at(NOW.plus(DAY).plusSeconds(3600)).accepts("subscribe", token, DAY)).isFalse();
        assertThat(at(NOW.minusSeconds(3600)).accepts("subscribe", token, DAY)).isFalse();
    }

    @Test
    void readers_within_one_hour_get_the_same_token_so_that_it_tells_nobody_apart() {
        assertThat(at(NOW).issue("subscribe"))
                .isEqualTo(at(NOW.plusSeconds(600)).issue("subscribe"));
    }

    @Test
    void a_token_of_another_installation_is_refused() {
        HourlyTokens elsewhere = new HourlyTokens(new SecretFiles(folder.resolve("x")), clock(NOW));

        assertThat(at(NOW).accepts("subscribe", elsewhere.issue("subscribe"), DAY)).isFalse();
    }

    @Test
    void no_sign_of_a_token_can_be_changed() {
        String token = at(NOW).issue("subscribe");
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(at(NOW).accepts("subscribe", forged, DAY)).as(forged).isFalse();
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "1.", "x.y", "99999999999999999999.AAAA", "-1.AAAA", "1.%%%"})
    void what_is_no_token_is_refused_quietly(String token) {
        assertThat(at(NOW).accepts("subscribe", token, DAY)).isFalse();
    }

    private HourlyTokens at(Instant now) {
        return new HourlyTokens(new SecretFiles(folder), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
