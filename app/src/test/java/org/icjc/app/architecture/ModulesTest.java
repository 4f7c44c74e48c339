package org.icjc.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    private static final ApplicationModules MODULES = ApplicationModules.of("org.icjc");

    @Test
    void there_are_the_eight_modules_of_the_plan() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "vault", "ledger", "kernel", "desk", "site", "requests", "members", "app");
    }

    @Test
    void modules_use_only_each_others_api() {
        MODULES.verify();
    }
}
