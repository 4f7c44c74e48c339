package org.icjc.kernel.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the product, in the order in which they are offered. */
public final class Languages {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale FRENCH = Locale.FRENCH;
    public static final Locale ARABIC = Locale.of("ar");

    /** English first: it is the language without a prefix. */
    public static final List<Locale> ALL = List.of(ENGLISH, FRENCH, ARABIC);

    private Languages() {}

    /** The language of a tag such as {@code fr}, if the product speaks it. */
    public static Optional<Locale> of(@Nullable String tag) {
        return ALL.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
    }

    /** What the address of a page in this language starts with: empty for English. */
    public static String prefix(Locale locale) {
        return locale.equals(ENGLISH) ? "" : "/" + locale.getLanguage();
    }

    /** {@code rtl} or {@code ltr}. */
    public static String direction(Locale locale) {
        return locale.getLanguage().equals("ar") ? "rtl" : "ltr";
    }

    /** The locale by which dates and numbers are written: plain {@code en} would be American. */
    static Locale format(Locale locale) {
        return locale.equals(ENGLISH) ? Locale.UK : locale;
    }
}
