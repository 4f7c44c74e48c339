package org.icjc.proof;

import java.util.Locale;

/** What a proof has to tell whoever runs it. */
public final class Figures {
    /** {@code ./icjc proof} shows the lines that begin with this, without it. */
    private static final String MARK = "proof: ";

    private Figures() {}

    /** One line, as {@link String#format}. */
    public static void say(String format, Object... arguments) {
        System.out.println(MARK + String.format(Locale.ROOT, format, arguments));
    }
}
