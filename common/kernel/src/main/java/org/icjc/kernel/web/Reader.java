package org.icjc.kernel.web;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.icjc.kernel.texts.Languages;
import org.icjc.kernel.texts.Texts;

/** Who reads a page: texts, dates and addresses in one language. Every template is given one. */
public record Reader(Locale locale, Texts texts) {

    public String text(String key, Object... namesAndValues) {
        return texts.text(locale, key, namesAndValues);
    }

    public String date(Instant instant) {
        return texts.date(locale, instant);
    }

    public String moment(Instant instant) {
        return texts.moment(locale, instant);
    }

    /** The address of a page in this language. */
    public String link(String path) {
        return link(locale, path);
    }

    public static String link(Locale locale, String path) {
        return Languages.prefix(locale) + path;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return Languages.direction(locale);
    }

    public String tag() {
        return locale.toLanguageTag();
    }

    public List<Locale> otherLanguages() {
        return Languages.ALL.stream().filter(other -> !other.equals(locale)).toList();
    }

    /** A language's name in itself, as a menu writes it. */
    public static String ownName(Locale language) {
        return LocaleDisplayNames.getInstance(
                        ULocale.forLocale(language),
                        DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(language);
    }
}
