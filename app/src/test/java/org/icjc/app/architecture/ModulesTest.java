package org.icjc.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    // What the template compiler makes belongs to the module whose template it was.
    private static final ApplicationModules MODULES =
            ApplicationModules.of("org.icjc", resideInAPackage("org.icjc.templates.."));

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
