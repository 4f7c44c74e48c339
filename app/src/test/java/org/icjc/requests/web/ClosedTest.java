package org.icjc.requests.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.icjc.app.IcjcTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Nobody has published a roster here, so nothing can be taken in. */
@IcjcTest
class ClosedTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext context;

    @Test
    void without_a_roster_it_says_why_and_names_the_other_way() {
        Browser browser = new Browser(port).open("/request");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.heading()).isEqualTo("We cannot take requests at this moment");
        assertThat(browser.text()).contains("a letter reaches us too");
        assertThat(browser.header("Retry-After")).isNull();
    }

    @Test
    void while_it_starts_it_says_so_in_the_readers_language_and_for_how_long() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        try {
            Browser browser = new Browser(port).open("/fr/request");
            assertThat(browser.status()).isEqualTo(503);
            assertThat(browser.heading()).isEqualTo("Le service démarre");
            assertThat(browser.header("Retry-After")).isEqualTo("30");
            assertThat(browser.text()).doesNotContain("lettre");
        } finally {
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }
}
