package org.icjc.desk.session;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything behind a door: a locked session gets the page that unlocks it and
 * nothing else, a session that ended is nobody's any more, and work puts the lock off.
 */
final class LockGate extends OncePerRequestFilter {
    private static final Set<String> OF_THE_BROWSER_ITSELF =
            Set.of(
                    HandlerHelper.RequestType.HEARTBEAT.getIdentifier(),
                    HandlerHelper.RequestType.PUSH.getIdentifier());

    private final Door door;
    private final DeskSessions sessions;

    LockGate(Door door, DeskSessions sessions) {
        this.door = door;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DeskPrincipal person = signedIn();
        if (person != null && !sessions.exists(person.token())) {
            forget(request);
            person = null;
        }
        boolean page = isDoorPage(request);
        if (person == null) {
            if (!page && isOfAWindow(request)) expire(response);
            else chain.doFilter(request, response);
        } else if (page || sessions.isElsewhere(person.token(), door)) {
            // Behind the other door there is nothing to unlock for this person; it stays shut.
            chain.doFilter(request, response);
        } else if (sessions.isLocked(person.token())) {
            if (isOfAWindow(request)) expire(response);
            else leadToUnlock(request, response);
        } else {
            if (isWork(request)) sessions.worked(person.token());
            chain.doFilter(request, response);
        }
    }

    private static @Nullable DeskPrincipal signedIn() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof DeskPrincipal person
                ? person
                : null;
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    /** The server-rendered pages before the door: signing in, unlocking, enrolling. */
    private boolean isDoorPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(door.home())
                && DoorPages.NAMES.contains(path.substring(door.home().length()));
    }

    static boolean isOfAWindow(HttpServletRequest request) {
        return request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null;
    }

    private static boolean isWork(HttpServletRequest request) {
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return type == null || !OF_THE_BROWSER_ITSELF.contains(type);
    }

    // In Vaadin's own words, so that an open window loads its page again, and finds the lock.
    private static void expire(HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(
                        VaadinService.createSessionExpiredJSON(true)
                                .getBytes(StandardCharsets.UTF_8));
    }

    private void leadToUnlock(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String place =
                request.getMethod().equals("GET") && path.startsWith(door.home())
                        ? Place.keep(
                                request.getSession()::setAttribute,
                                door,
                                path.substring(door.home().length()))
                        : "";
        response.sendRedirect(request.getContextPath() + door.unlock() + place);
    }
}
