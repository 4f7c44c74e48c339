package org.icjc.kernel.answers;

import java.util.Locale;

/** The one spelling of an option's code: lower case, words joined by hyphens. */
public final class Codes {

    private Codes() {}

    /**
     * The code of an option from its English wording or from a code: "The Hague" becomes
     * "the-hague", "judges" stays. Apostrophes are dropped, every other run of signs becomes one
     * hyphen; member ids and M49 codes stay as they are.
     */
    public static String of(String wording) {
        return wording.replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
