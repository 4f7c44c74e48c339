package org.icjc.desk.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One form; or, in the demo, its people as buttons above the form. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
class SignInPage implements DoorPage {
    /** In the address where a form led here that was out of date. */
    static final String OLD = "old";

    private static final int LONGEST_NAME = 254;

    private final DoorFrame frame;
    private final DeskSessions sessions;
    private final @Nullable DemoPeople demo;

    SignInPage(DoorFrame frame, DeskSessions sessions, ObjectProvider<DemoPeople> demo) {
        this.frame = frame;
        this.sessions = sessions;
        this.demo = demo.getIfAvailable();
    }

    @Override
    public String name() {
        return DoorPages.SIGN_IN;
    }

    @Override
    public void get(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(door, request, response, false);
    }

    /** The filter chain answers it; whoever comes through it signed in already. */
    @Override
    public void post(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + door.home());
    }

    /** The form again: the name stays, both secrets are empty, and nothing tells what was wrong. */
    void refuse(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(door, request, response, true);
    }

    private void show(
            Door door, HttpServletRequest request, HttpServletResponse response, boolean wrong)
            throws IOException {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("action", request.getContextPath() + door.signIn());
        model.put("name", wrong ? typedName(request) : "");
        model.put("wrong", wrong);
        model.put("old", !wrong && request.getParameter(OLD) != null);
        model.put("minutes", sessions.idle().toMinutes());
        // In the demo all parts share a process: each button leads to its own door.
        model.put("people", demo == null ? List.of() : demo.people());
        frame.render(request, response, door, "sign-in", "sign-in.title", wrong, model);
    }

    private static String typedName(HttpServletRequest request) {
        String typed = request.getParameter(SignInDetails.NAME);
        return typed == null || typed.length() > LONGEST_NAME ? "" : typed;
    }
}
