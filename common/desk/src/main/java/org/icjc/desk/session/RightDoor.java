package org.icjc.desk.session;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Every step from view to view, also those that no filter sees: denied while a factor is missing,
 * while the session is locked, and for views that belong to the other door.
 */
final class RightDoor implements NavigationAccessChecker {
    private static final long serialVersionUID = 1;

    private final transient DeskSessions sessions;

    RightDoor(DeskSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        if (context.isErrorHandling()) return context.neutral();
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof DeskPrincipal person))
            return context.deny("nobody is signed in");
        if (!Authorities.hasBothFactors(signedIn.getAuthorities()))
            return context.deny("a factor is missing");
        if (sessions.isLocked(person.token())) return context.deny("the session is locked");
        Class<?> view = context.getNavigationTarget();
        if (!BothDoors.class.isAssignableFrom(view) && doorOf(view) != doorHere())
            return context.deny("the view is behind the other door");
        return context.neutral();
    }

    private static Door doorOf(Class<?> view) {
        Route route = view.getAnnotation(Route.class);
        Class<? extends RouterLayout> layout = route == null ? RouterLayout.class : route.layout();
        return PortalSide.class.isAssignableFrom(layout) || PortalSide.class.isAssignableFrom(view)
                ? Door.PORTAL
                : Door.DESK;
    }

    private static Door doorHere() {
        return PortalServlet.NAME.equals(VaadinService.getCurrent().getServiceName())
                ? Door.PORTAL
                : Door.DESK;
    }
}
