package org.icjc.requests.request;

import org.icjc.kernel.refusal.Refused;

/** Limits of what people write at the desk and as requesters. */
public final class Words {
    private static final int LONGEST = 4000;

    private Words() {}

    /**
     * The text without blanks around it.
     *
     * @throws Refused {@code text.missing}, {@code text.too-long}, {@code text.syntax}
     */
    public static String checked(String text) {
        if (text.length() > LONGEST) throw new Refused("text.too-long", "n", LONGEST);
        String stripped = text.strip();
        if (stripped.isEmpty()) throw new Refused("text.missing");
        if (stripped.indexOf('\0') >= 0) throw new Refused("text.syntax");
        return stripped;
    }
}
