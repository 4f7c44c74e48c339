package org.icjc.desk.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;
import java.util.function.IntSupplier;
import org.icjc.desk.accounts.DeskRole;
import org.jspecify.annotations.Nullable;

/**
 * One line of the navigation, given as a bean by the module that owns the view. Those who have one
 * of the roles see it; the view's own {@code @RolesAllowed} is what holds. Entries for {@link
 * DeskRole#MEMBER} stand in the portal, all others at the desk.
 *
 * @param label key of its text
 * @param order from 10 (first) to 90; the lowest a person sees is where he or she starts
 * @param group key of a heading above it, null for the first, unnamed group
 * @param count asked after every navigation, as the signed-in person; 0 shows nothing
 */
public record NavEntry(
        String label,
        Class<? extends Component> view,
        int order,
        Set<DeskRole> roles,
        @Nullable String group,
        @Nullable IntSupplier count) {
    public NavEntry {
        roles = Set.copyOf(roles);
    }

    public static NavEntry of(
            String label, Class<? extends Component> view, int order, DeskRole... roles) {
        return new NavEntry(label, view, order, Set.of(roles), null, null);
    }

    public NavEntry under(String heading) {
        return new NavEntry(label, view, order, roles, heading, count);
    }

    public NavEntry counting(IntSupplier waiting) {
        return new NavEntry(label, view, order, roles, group, waiting);
    }

    boolean isFor(Set<DeskRole> person) {
        return roles.stream().anyMatch(person::contains);
    }
}
