package org.icjc.requests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.icjc.kernel.secrets.SecretFiles;
import org.icjc.vault.ReturnCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitCookiesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final ReturnCode CODE = ReturnCode.of(new byte[ReturnCode.LENGTH]);

    @TempDir Path folder;

    @Test
    void while_asking_the_code_can_be_shown_once_more() {
        String cookie = at(NOON).seal(at(NOON).asking(CODE));
        Visit visit = at(NOON.plusSeconds(60)).open(cookie).orElseThrow();
        assertThat(visit.code()).contains(CODE);
        assertThat(visit.keys().encode()).isEqualTo(CODE.derive().encode());
        assertThat(visit.ends()).isEqualTo(NOON.plus(Duration.ofMinutes(20)));
    }

    @Test
    void when_coming_back_it_holds_the_derived_keys_alone() {
        String cookie = at(NOON).seal(at(NOON).comingBack(CODE.derive()));
        Visit visit = at(NOON).open(cookie).orElseThrow();
        assertThat(visit.code()).isEmpty();
        assertThat(visit.keys().encode()).isEqualTo(CODE.derive().encode());
    }

    @Test
    void twenty_minutes_end_it_also_across_the_hour() {
        Instant late = NOON.plus(Duration.ofMinutes(50));
        String cookie = at(late).seal(at(late).asking(CODE));
        assertThat(at(late.plusSeconds(1_199)).open(cookie)).isPresent();
        assertThat(at(late.plusSeconds(1_200)).open(cookie)).isEmpty();
    }

    @Test
    void another_page_begins_the_twenty_minutes_anew() {
        Visit first = at(NOON).asking(CODE);
        Instant later = NOON.plus(Duration.ofMinutes(15));
        assertThat(at(later).goOn(first).ends()).isEqualTo(later.plus(VisitCookies.LENGTH));
        assertThat(at(later).goOn(first).code()).contains(CODE);
    }

    @Test
    void every_changed_byte_ends_it() {
        byte[] bytes = Base64.getUrlDecoder().decode(at(NOON).seal(at(NOON).asking(CODE)));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            assertThat(at(NOON).open(Base64.getUrlEncoder().encodeToString(bytes))).isEmpty();
            bytes[i] ^= 1;
        }
    }

    @Test
    void anything_else_is_no_visit() {
        for (String other : new String[] {"", "A", "====", "%00", "é", "A".repeat(9_000)})
            assertThat(at(NOON).open(other)).isEmpty();
    }

    @Test
    void it_fits_into_what_every_browser_keeps_and_says_nothing() {
        Visit visit = at(NOON).asking(CODE);
        assertThat(at(NOON).seal(visit)).hasSizeLessThan(2_000).matches("[A-Za-z0-9_-]+");
        assertThat(at(NOON).seal(visit)).isNotEqualTo(at(NOON).seal(visit));
        assertThat(visit).hasToString("[sealed]");
    }

    private VisitCookies at(Instant moment) {
        return new VisitCookies(new SecretFiles(folder), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
