package org.icjc.kernel.taxonomy;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Names of places and languages in a reader's language, from CLDR. */
public final class Names {

    private Names() {}

    /** The name of a country or territory (ISO 3166-1 alpha-2) or of a UN M49 area. */
    public static String place(String code, Locale reader) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(reader)).regionDisplayName(code);
    }

    /** The name of a language by its BCP 47 tag. */
    public static String language(String tag, Locale reader) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(reader))
                .localeDisplayName(ULocale.forLanguageTag(tag));
    }
}
