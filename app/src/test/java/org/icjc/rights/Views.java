package org.icjc.rights;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.icjc.desk.accounts.DeskRole;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/** Every view with an address, and Vaadin's own reading of who may open it. */
final class Views {
    private static final AccessAnnotationChecker CHECKER = new AccessAnnotationChecker();

    private Views() {}

    static List<Class<?>> all() {
        ClassPathScanningCandidateComponentProvider scan =
                new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scan.addExcludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Test\\$.*")));
        return scan.findCandidateComponents("org.icjc").stream()
                .<Class<?>>map(found ->
                        ClassUtils.resolveClassName(
                                Objects.requireNonNull(found.getBeanClassName()),
                                Component.class.getClassLoader()))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    static String name(Class<?> view) {
        return ServiceMethods.nameOf(view);
    }

    static boolean lets(Class<?> view, DeskRole role) {
        return CHECKER.hasAccess(view, As.signedIn(role), name -> name.equals(role.name()));
    }

    static boolean letsNobody(Class<?> view) {
        return CHECKER.hasAccess(view, null, _ -> false);
    }
}
