package org.icjc.desk.session;

import jakarta.servlet.http.HttpServletRequest;
import org.icjc.desk.session.DemoPeople.DemoPerson;
import org.jspecify.annotations.Nullable;

/**
 * What the form carries beside name and passphrase.
 *
 * @param demo the person whose button was pressed, in the demo
 */
record SignInDetails(Door door, String code, @Nullable DemoPerson demo) {
    static final String NAME = "name";
    static final String PASSPHRASE = "passphrase";
    static final String CODE = "code";

    /** Which of the demo's people, counted from 0. */
    static final String BUTTON = "demo";

    static SignInDetails of(HttpServletRequest request, Door door, @Nullable DemoPeople demo) {
        String code = request.getParameter(CODE);
        return new SignInDetails(
                door, code == null ? "" : code, pressed(request.getParameter(BUTTON), door, demo));
    }

    private static @Nullable DemoPerson pressed(
            @Nullable String button, Door door, @Nullable DemoPeople demo) {
        if (button == null || demo == null) return null;
        return demo.people().stream()
                .filter(person -> person.door() == door)
                .filter(person -> person.person().toString().equals(button))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
