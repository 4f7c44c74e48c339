package org.icjc.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Modulith cannot see. */
class BordersTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.icjc");

    @Test
    void nothing_but_a_desk_knows_vaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.icjc.desk..",
                        "org.icjc.*.desk..",
                        "org.icjc.members.portal..",
                        "org.icjc.app.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void the_vault_knows_nothing_of_the_product_and_no_framework() {
        classes()
                .that()
                .resideInAPackage("org.icjc.vault..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                "java..",
                                "javax.crypto..",
                                "javax.security..",
                                "org.bouncycastle..",
                                "com.google.crypto.tink..",
                                "org.jspecify..",
                                "org.icjc.vault.."))
                .check(CLASSES);
    }

    @Test
    void nothing_but_the_vault_touches_a_cipher() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.icjc.vault..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.bouncycastle..", "com.google.crypto.tink..")
                                .or(named("javax.crypto.Cipher")))
                .check(CLASSES);
    }

    @Test
    void at_most_three_packages_seal_and_open() {
        DescribedPredicate<JavaClass> sealing =
                resideInAPackage("org.icjc.vault")
                        .and(simpleNameIn("Sealing", "Grants", "PassphraseSlot", "Streams"));
        Set<String> packages =
                CLASSES.stream()
                        .filter(each -> !each.getPackageName().startsWith("org.icjc.vault"))
                        .filter(each ->
                                each.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(d -> sealing.test(d.getTargetClass())))
                        .map(each -> topPackages(each.getPackageName()))
                        .collect(Collectors.toSet());
        assertThat(packages)
                .isSubsetOf("org.icjc.requests.access", "org.icjc.desk", "org.icjc.kernel.secrets");
    }

    // The desk's accounts, roster and sessions count as one caller: they hold the people's own
    // keys.
    private static String topPackages(String name) {
        return name.startsWith("org.icjc.desk") ? "org.icjc.desk" : name;
    }

    @Test
    void nothing_is_injected_into_a_field() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(CLASSES);
    }

    @Test
    void nothing_reads_the_clock_on_the_wall() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.icjc.app.start..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(CLASSES);
    }

    @Test
    void no_key_is_kept_in_a_field_that_a_session_would_write_out() {
        fields().that()
                .haveRawType("org.icjc.vault.Seed")
                .should()
                .beDeclaredInClassesThat(
                        resideInAnyPackage(
                                "org.icjc.vault..",
                                "org.icjc.desk.session..",
                                "org.icjc.app.demo.."))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return DescribedPredicate.describe(name, each -> each.getName().equals(name));
    }

    private static DescribedPredicate<JavaClass> simpleNameIn(String... names) {
        return DescribedPredicate.describe(
                String.join(", ", names), each -> Set.of(names).contains(each.getSimpleName()));
    }
}
