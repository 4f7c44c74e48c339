package org.icjc.desk.roster;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.icjc.desk.PersonName;
import org.icjc.desk.accounts.Authenticator;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.desk.accounts.NewAccount;
import org.icjc.desk.session.Door;
import org.icjc.desk.session.DoorFrame;
import org.icjc.desk.session.DoorPage;
import org.icjc.kernel.parts.OnPart;
import org.icjc.kernel.parts.Part;
import org.icjc.kernel.refusal.Refused;
import org.icjc.kernel.texts.Texts;
import org.icjc.vault.EscrowShare;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first page of an empty installation; afterwards it is not there any more. */
@Component
@OnPart(Part.DESK)
class SetUpPage implements DoorPage {
    private final DoorFrame frame;
    private final SetUp setUp;
    private final Texts texts;

    SetUpPage(DoorFrame frame, SetUp setUp, Texts texts) {
        this.frame = frame;
        this.setUp = setUp;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "set-up";
    }

    @Override
    public void get(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isClosed(door)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else show(request, response, null);
    }

    @Override
    public void post(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isClosed(door)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            made(request, response, perform(request));
        } catch (Refused refused) {
            show(request, response, refused);
        }
    }

    private boolean isClosed(Door door) {
        return door != Door.DESK || !setUp.isOpen();
    }

    private SetUp.Made perform(HttpServletRequest request) {
        if (!setUp.accepts(typed(request, "printed"))) throw new Refused("set-up.token");
        same(request, "passphrase", "again", "passphrase.not-same");
        same(request, "root", "root-again", "set-up.root.not-same");
        if (typed(request, "root").equals(typed(request, "passphrase")))
            throw new Refused("set-up.root.another");
        return setUp.perform(
                new NewAccount(
                        new PersonName(typed(request, "name")),
                        typed(request, "email"),
                        Set.of(DeskRole.ADMINISTRATOR),
                        null),
                typed(request, "passphrase").toCharArray(),
                Authenticator.parse(typed(request, "secret")),
                typed(request, "code"),
                typed(request, "root").toCharArray());
    }

    private static void same(HttpServletRequest request, String one, String other, String key) {
        if (!typed(request, one).equals(typed(request, other))) throw new Refused(key);
    }

    private void show(
            HttpServletRequest request, HttpServletResponse response, @Nullable Refused refused)
            throws IOException {
        String secret = typed(request, "secret");
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("action", request.getContextPath() + "/desk/set-up");
        for (String kept : List.of("printed", "name", "email"))
            model.put(kept, typed(request, kept).strip());
        model.put(
                "secret",
                (secret.isEmpty() ? Authenticator.random() : Authenticator.parse(secret)).base32());
        model.put(
                "problem",
                refused == null
                        ? null
                        : texts.text(Locale.ENGLISH, refused.key(), refused.arguments()));
        frame.render(
                request, response, Door.DESK, "set-up", "set-up.title", refused != null, model);
    }

    private void made(HttpServletRequest request, HttpServletResponse response, SetUp.Made made)
            throws IOException {
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("shares", made.shares().stream().map(EscrowShare::print).toList());
        model.put("fingerprint", HexFormat.ofDelimiter(" ").formatHex(made.rootFingerprint()));
        model.put("signIn", request.getContextPath() + Door.DESK.signIn());
        frame.render(request, response, Door.DESK, "set-up-made", "set-up.made", false, model);
    }

    private static String typed(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null || typed.length() > 300 ? "" : typed;
    }
}
