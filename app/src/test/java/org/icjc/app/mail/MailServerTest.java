package org.icjc.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;

class MailServerTest {
    @Test
    void mail_goes_to_the_host_and_port_that_are_named() {
        StandardEnvironment started = started("smtp://mail.example:2525");
        assertThat(started.getProperty("spring.mail.host")).isEqualTo("mail.example");
        assertThat(started.getProperty("spring.mail.port")).isEqualTo("2525");
    }

    @Test
    void smtps_is_secure_from_the_first_byte_at_its_own_port() {
        StandardEnvironment started = started("smtps://user:word@mail.example");
        assertThat(started.getProperty("spring.mail.port")).isEqualTo("465");
        assertThat(started.getProperty("spring.mail.properties.mail.smtp.ssl.enable"))
                .isEqualTo("true");
    }

    @Test
    void a_refused_address_is_not_repeated() {
        assertThatThrownBy(() -> MailServer.of("http://user:hunter2@mail.example"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
    }

    /** The settings as the program starts with them: its own file prevails over defaults. */
    private static StandardEnvironment started(String url) {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        DefaultPropertiesPropertySource.addOrMerge(
                MailServer.of(url).properties(), environment.getPropertySources());
        return environment;
    }
}
