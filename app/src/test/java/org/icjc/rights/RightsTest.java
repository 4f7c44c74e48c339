package org.icjc.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.icjc.app.IcjcTest;
import org.icjc.desk.accounts.DeskRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every role against every method of every service, and against every view: what {@code rights.txt}
 * does not list is refused, by the guards of the running product. A service open to everybody is
 * named in {@code open.txt} with the reason, or this fails.
 */
@IcjcTest
class RightsTest {
    @Autowired ApplicationContext context;

    @Test
    void a_method_of_a_guarded_service_is_refused_to_every_role_that_is_not_listed() {
        Set<String> found =
                guarded()
                        .flatMap(service ->
                                ServiceMethods.of(service.getKey()).stream()
                                        .map(method -> line(Guard.of(service.getValue()), method)))
                        .collect(Collectors.toSet());
        assertThat(found)
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(Listed.rights("method"));
    }

    @Test
    void a_view_is_refused_to_every_role_that_is_not_listed() {
        Set<String> found =
                Views.all().stream()
                        .map(view ->
                                Views.name(view) + " = " + roles(role -> Views.lets(view, role)))
                        .collect(Collectors.toSet());
        assertThat(found)
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(Listed.rights("view"));
    }

    @Test
    void a_view_is_refused_to_whoever_has_not_signed_in() {
        assertThat(Views.all()).allSatisfy(view -> assertThat(Views.letsNobody(view)).isFalse());
    }

    @Test
    void a_service_open_to_everybody_is_named_with_its_reason() {
        Set<String> open =
                services()
                        .filter(service -> !isGuarded(service))
                        .map(service -> ServiceMethods.nameOf(service.getKey()))
                        .collect(Collectors.toSet());
        assertThat(open).containsExactlyInAnyOrderElementsOf(Listed.open());
    }

    private Stream<Map.Entry<Class<?>, Object>> services() {
        return ServiceMethods.services(context).entrySet().stream();
    }

    private Stream<Map.Entry<Class<?>, Object>> guarded() {
        return services().filter(RightsTest::isGuarded);
    }

    // One guarded method makes the whole service one whose methods are listed one by one.
    private static boolean isGuarded(Map.Entry<Class<?>, Object> service) {
        Guard guard = Guard.of(service.getValue());
        return ServiceMethods.of(service.getKey()).stream()
                .anyMatch(method -> !As.nobody(() -> guard.lets(method)));
    }

    private static String line(Guard guard, Method method) {
        String who =
                As.nobody(() -> guard.lets(method))
                        ? "everybody"
                        : roles(role -> As.role(role, () -> guard.lets(method)));
        return ServiceMethods.signature(method) + " = " + who;
    }

    private static String roles(java.util.function.Predicate<DeskRole> lets) {
        List<String> roles =
                Arrays.stream(DeskRole.values()).filter(lets).map(DeskRole::name).toList();
        return roles.isEmpty() ? "nobody" : String.join(" ", roles);
    }
}
