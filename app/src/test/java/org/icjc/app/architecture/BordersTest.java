package org.icjc.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.icjc.desk.session.BothDoors;
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
    void the_packages_that_seal_and_open_are_these() {
        DescribedPredicate<JavaClass> sealing =
                resideInAPackage("org.icjc.vault")
                        .and(simpleNameIn("Sealing", "Grants", "PassphraseSlot", "Streams"));
        Set<String> packages =
                CLASSES.stream()
                        .filter(each -> !each.getPackageName().startsWith("org.icjc.vault"))
                        .filter(each ->
                                each.getDirectDependenciesFromSelf().stream()
                                        .anyMatch(d -> sealing.test(d.getTargetClass())))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        assertThat(packages)
                .containsExactlyInAnyOrder(
                        "org.icjc.requests.access",
                        "org.icjc.desk.accounts",
                        "org.icjc.desk.session",
                        "org.icjc.kernel.secrets");
    }

    @Test
    void nothing_is_injected_into_a_field() {
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .check(CLASSES);
    }

    @Test
    void nothing_reads_the_clock_on_the_wall_but_the_one_clock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.icjc.app.TimeConfiguration")
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("is a clock", BordersTest::readsTheClock))
                .check(CLASSES);
    }

    // A call as well as a reference to a method. Without a Clock, "now" reads the one on the wall.
    private static boolean readsTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        if (owner.equals("java.time.Clock")) return name.startsWith("system");
        if (owner.equals("java.lang.System")) return name.equals("currentTimeMillis");
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (owner.startsWith("java.time.")
                                && name.equals("now")
                                && target.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))
                        || owner.equals("java.util.Date")
                                && name.equals("<init>")
                                && target.getRawParameterTypes().isEmpty());
    }

    @Test
    void a_class_that_reads_the_clock_would_be_noticed() {
        JavaClass reader = new ClassFileImporter().importClass(ReadsTheClock.class);
        assertThat(reader.getAccessesFromSelf().stream().filter(BordersTest::readsTheClock))
                .hasSize(6);
    }

    @SuppressWarnings({"unused", "JavaUtilDate", "JavaTimeDefaultTimeZone"})
    private static final class ReadsTheClock {
        static Object[] now(Clock clock) {
            Supplier<Object> later = java.time.Instant::now;
            return new Object[] {
                later,
                java.time.LocalDate.now(java.time.ZoneOffset.UTC),
                java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC),
                java.time.Instant.now(clock),
                System.currentTimeMillis(),
                new java.util.Date(),
                Clock.systemUTC()
            };
        }
    }

    @Test
    void every_view_is_named_in_the_browser_with_whose_it_is() {
        assertThat(
                        CLASSES.stream()
                                .filter(view -> view.isAnnotatedWith(Route.class))
                                .filter(view -> !view.isAssignableTo(BothDoors.class)))
                .hasSizeGreaterThan(15)
                .allMatch(BordersTest::isNamedWithWhoseItIs);
    }

    private static boolean isNamedWithWhoseItIs(JavaClass view) {
        return view.tryGetAnnotationOfType(PageTitle.class)
                .map(title -> title.value().endsWith(" · ICJC"))
                .orElseGet(() ->
                        view.getMethodCallsFromSelf().stream()
                                .anyMatch(call ->
                                        call.getOrigin().getName().equals("getPageTitle")
                                                && call.getName().equals("pageTitle")));
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
