package org.icjc.kernel.texts;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text on a screen, by key: ICU MessageFormat with named arguments. Names of countries and
 * languages, dates and numbers come from CLDR and are never typed.
 */
public final class Texts {
    private final Map<Locale, Map<String, String>> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts(Map<Locale, Map<String, String>> patterns) {
        this.patterns = patterns;
    }

    /** All texts of all modules on the class path. */
    public static Texts load() {
        return new Texts(TextFiles.read());
    }

    public boolean has(Locale locale, String key) {
        return patterns.getOrDefault(locale, Map.of()).containsKey(key);
    }

    /**
     * @param namesAndValues named arguments: name, value, name, value …
     * @throws IllegalArgumentException when the key has no text: a fault of ours, never of input
     */
    public String text(Locale locale, String key, Object... namesAndValues) {
        String pattern = patterns.getOrDefault(locale, Map.of()).get(key);
        if (pattern == null) throw new IllegalArgumentException("no text for " + key);
        if (namesAndValues.length == 0 && pattern.indexOf('{') < 0) return pattern;
        MessageFormat shared =
                formats.computeIfAbsent(
                        locale + " " + key,
                        _ ->
                                new MessageFormat(
                                        pattern, ULocale.forLocale(Languages.format(locale))));
        // ICU formats are not safe for several threads.
        return ((MessageFormat) shared.clone())
                .format(named(namesAndValues), new StringBuffer(), null)
                .toString();
    }

    private static Map<String, Object> named(Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return arguments;
    }

    /** A day in long form, for example 12 December 2026. */
    public String date(Locale locale, LocalDate day) {
        return date(locale, day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** The day, in UTC, of an instant. */
    public String date(Locale locale, Instant instant) {
        return format(DateFormat.getDateInstance(DateFormat.LONG, formatOf(locale)), instant);
    }

    /** Day and time of an instant, in UTC, which the text names. */
    public String moment(Locale locale, Instant instant) {
        return date(locale, instant) + " " + time(locale, instant);
    }

    /** The time of day in UTC, with its zone. */
    public String time(Locale locale, Instant instant) {
        DateFormat format = DateFormat.getInstanceForSkeleton("Hm", formatOf(locale));
        return format(format, instant) + " UTC";
    }

    private static String format(DateFormat format, Instant instant) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(instant));
    }

    public String number(Locale locale, Number number) {
        return NumberFormat.getInstance(formatOf(locale)).format(number);
    }

    /** The CLDR name of an ISO 3166-1 code. */
    public String country(Locale locale, String iso) {
        return ULocale.getDisplayCountry("und_" + iso, formatOf(locale));
    }

    /** The CLDR name of a BCP 47 tag. */
    public String language(Locale locale, String tag) {
        return ULocale.getDisplayName(tag, formatOf(locale));
    }

    private static ULocale formatOf(Locale locale) {
        return ULocale.forLocale(Languages.format(locale));
    }
}
