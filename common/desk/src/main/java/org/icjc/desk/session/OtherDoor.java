package org.icjc.desk.session;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjc.desk.PersonName;
import org.icjc.desk.accounts.People;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.parts.PartScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Answers whoever is signed in at one door and comes to the other: where one is, for whom this door
 * is, and the way out. Both ways lead to addresses of the product, never to one that was asked for.
 */
@Component
@OnPart({Part.DESK, Part.PORTAL})
class OtherDoor {
    private final DoorFrame frame;
    private final DeskSessions sessions;
    private final People people;
    private final boolean demo;

    OtherDoor(
            DoorFrame frame,
            DeskSessions sessions,
            People people,
            ObjectProvider<DemoPeople> demo) {
        this.frame = frame;
        this.sessions = sessions;
        this.people = people;
        this.demo = demo.getIfAvailable() != null;
    }

    /** For everything that this door denies; what is no page of a person is denied as before. */
    AccessDeniedHandler at(Door door) {
        AccessDeniedHandler plain = new AccessDeniedHandlerImpl();
        return (request, response, denied) -> {
            Optional<DeskPrincipal> stranger = stranger(door);
            if (stranger.isPresent() && isPage(request, denied))
                show(door, stranger.get(), request, response);
            else if (isOldForm(door, request, denied))
                response.sendRedirect(
                        request.getContextPath() + door.signIn() + "?" + SignInPage.OLD);
            else plain.handle(request, response, denied);
        };
    }

    /**
     * A form of this door that was shown before somebody signed in or out in another window:
     * nothing was done, and the door's page is shown anew and says so.
     */
    private static boolean isOldForm(
            Door door, HttpServletRequest request, AccessDeniedException denied) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return denied instanceof CsrfException
                && acceptsPages(request)
                && List.of(door.signIn(), door.signOut(), door.unlock()).contains(path);
    }

    private Optional<DeskPrincipal> stranger(Door door) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof DeskPrincipal person
                ? Optional.of(person).filter(one -> sessions.isElsewhere(one.token(), door))
                : Optional.empty();
    }

    private static boolean isPage(HttpServletRequest request, AccessDeniedException denied) {
        return !(denied instanceof CsrfException)
                && request.getMethod().equals("GET")
                && !LockGate.isOfAWindow(request)
                && acceptsPages(request);
    }

    private static boolean acceptsPages(HttpServletRequest request) {
        String accepts = request.getHeader("Accept");
        return accepts != null && List.of(accepts.split("[,;]")).contains("text/html");
    }

    private void show(
            Door door,
            DeskPrincipal person,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        Door own = door == Door.DESK ? Door.PORTAL : Door.DESK;
        // This door's role does not see the people of the other one.
        PersonName name = PartScope.call(own.part(), () -> people.name(person.person()));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        frame.render(
                request,
                response,
                door,
                "other-door",
                "other-door.title",
                false,
                Map.of(
                        "action",
                        request.getContextPath() + door.signOut(),
                        "back",
                        request.getContextPath() + own.home(),
                        "name",
                        name.value(),
                        "portal",
                        door == Door.PORTAL,
                        "demo",
                        demo));
    }
}
