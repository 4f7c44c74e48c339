package org.icjc.desk.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.icjc.desk.PersonName;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.Enrolment;
import org.icjc.desk.accounts.Invitation;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An invited person chooses a passphrase and sets an authenticator up. */
@Component
@OnPart({Part.DESK, Part.PORTAL})
class EnrolPage implements DoorPage {
    private static final String INVITATION = "invitation";
    private static final String SECRET = "secret";
    private static final String AGAIN = "again";

    private final DoorFrame frame;
    private final Enrolment enrolment;
    private final Texts texts;

    EnrolPage(DoorFrame frame, Enrolment enrolment, Texts texts) {
        this.frame = frame;
        this.enrolment = enrolment;
        this.texts = texts;
    }

    @Override
    public String name() {
        return DoorPages.ENROL;
    }

    @Override
    public void get(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        show(door, request, response, null, null);
    }

    @Override
    public void post(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (typed(request, SECRET).isEmpty()) {
                PersonName invited =
                        enrolment
                                .invited(invitation(request))
                                .orElseThrow(() -> new Refused("enrol.invitation"));
                show(door, request, response, invited, null);
            } else {
                complete(request);
                response.sendRedirect(request.getContextPath() + door.signIn());
            }
        } catch (Refused refused) {
            show(
                    door,
                    request,
                    response,
                    enrolment.invited(invitation(request)).orElse(null),
                    refused);
        }
    }

    private void complete(HttpServletRequest request) {
        String passphrase = typed(request, SignInDetails.PASSPHRASE);
        if (!passphrase.equals(typed(request, AGAIN))) throw new Refused("passphrase.not-same");
        enrolment.complete(
                invitation(request),
                passphrase.toCharArray(),
                Authenticator.parse(typed(request, SECRET)),
                typed(request, SignInDetails.CODE));
    }

    private void show(
            Door door,
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable PersonName invited,
            @Nullable Refused refused)
            throws IOException {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("action", request.getContextPath() + door.path() + "/" + DoorPages.ENROL);
        model.put("invited", invited == null ? null : invited.value());
        model.put("invitation", invited == null ? "" : typed(request, INVITATION));
        model.put("secret", invited == null ? "" : secret(request));
        model.put(
                "problem",
                refused == null
                        ? null
                        : texts.text(java.util.Locale.ENGLISH, refused.key(), refused.arguments()));
        frame.render(request, response, door, "enrol", "enrol.title", refused != null, model);
    }

    // The same secret again after a mistake: it stands in the person's authenticator already.
    private static String secret(HttpServletRequest request) {
        Optional<Authenticator> kept =
                typed(request, SECRET).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Authenticator.parse(typed(request, SECRET)));
        return kept.orElseGet(Authenticator::random).base32();
    }

    private static Invitation invitation(HttpServletRequest request) {
        return Invitation.parse(typed(request, INVITATION));
    }

    private static String typed(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed;
    }
}
