package org.icjc.desk.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icjc.desk.accounts.Credentials;
import org.icjc.desk.accounts.People;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Locked: the passphrase alone opens again, and leads back to the same place. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
class UnlockPage implements DoorPage {
    private final DoorFrame frame;
    private final DeskSessions sessions;
    private final Credentials credentials;
    private final People people;
    private final List<Waiting> waiting;
    private final ObjectProvider<DemoPeople> demo;

    UnlockPage(
            DoorFrame frame,
            DeskSessions sessions,
            Credentials credentials,
            People people,
            List<Waiting> waiting,
            ObjectProvider<DemoPeople> demo) {
        this.frame = frame;
        this.sessions = sessions;
        this.credentials = credentials;
        this.people = people;
        this.waiting = waiting;
        this.demo = demo;
    }

    @Override
    public String name() {
        return DoorPages.UNLOCK;
    }

    @Override
    public void get(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<DeskPrincipal> locked = lockedPerson(door);
        if (locked.isEmpty()) response.sendRedirect(request.getContextPath() + door.home());
        else show(door, locked.get(), request, response, false);
    }

    @Override
    public void post(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<DeskPrincipal> locked = lockedPerson(door);
        if (locked.isEmpty() || unlocks(locked.get(), request)) {
            request.changeSessionId();
            String place = Place.of(request, door);
            Place.forget(request);
            response.sendRedirect(request.getContextPath() + place);
        } else show(door, locked.get(), request, response, true);
    }

    private Optional<DeskPrincipal> lockedPerson(Door door) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !(signedIn.getPrincipal() instanceof DeskPrincipal person))
            return Optional.empty();
        return Optional.of(person)
                .filter(one -> sessions.isLocked(one.token()))
                .filter(one -> !sessions.isElsewhere(one.token(), door));
    }

    private boolean unlocks(DeskPrincipal person, HttpServletRequest request) {
        String passphrase = request.getParameter(SignInDetails.PASSPHRASE);
        if (passphrase == null) return false;
        return credentials
                .unlock(
                        person.person(),
                        passphrase.toCharArray(),
                        (_, seed) -> {
                            sessions.unlock(person.token(), seed);
                            return true;
                        })
                .orElse(false);
    }

    /** What opens an invented person's slot, which is no secret; empty in earnest use. */
    private String demoPassphrase(DeskPrincipal person) {
        return demo.stream()
                .flatMap(all -> all.people().stream())
                .filter(each -> each.person().equals(person.person()))
                .map(DemoPeople.DemoPerson::passphrase)
                .findFirst()
                .orElse("");
    }

    private void show(
            Door door,
            DeskPrincipal person,
            HttpServletRequest request,
            HttpServletResponse response,
            boolean wrong)
            throws IOException {
        Lock lock = sessions.lockOf(person.token());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("action", request.getContextPath() + door.unlock());
        model.put("signIn", request.getContextPath() + door.signOut());
        model.put("from", Place.number(request));
        model.put("name", people.name(person.person()).value());
        model.put("since", lock == null ? null : lock.since());
        model.put("idle", lock != null && lock.cause() == Lock.Cause.IDLE);
        model.put("minutes", sessions.idle().toMinutes());
        model.put("waits", waiting.stream().anyMatch(one -> one.waitsFor(person.person())));
        model.put("wrong", wrong);
        model.put("demo", demoPassphrase(person));
        frame.render(request, response, door, "unlock", "unlock.title", wrong, model);
    }
}
