package org.icjc.kernel.texts;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What must not stand in a text of one language: marks, letters and spaces that a reader of another
 * would not notice.
 */
enum LanguageMarks {
    en(Map.of("a space before a mark", Pattern.compile("[ \u00A0\u202F][,;:!?]"))),

    fr(
            ordered(
                    "no U+00A0 before a colon", Pattern.compile("[^\u00A0\n]:(?![0-9/])"),
                    "no U+202F before ; ! ?", Pattern.compile("[^\u202F\n][;!?]"),
                    "no U+202F inside « »", Pattern.compile("«[^\u202F]|[^\u202F]»"),
                    "English quotation marks outside an inner quotation",
                            Pattern.compile("^[^«]*“"),
                    // Volunteers, private law, a pension: not what the glossary means.
                    "a word that the glossary forbids",
                            Pattern.compile("bénévol|droit civil|[Rr]etraite"),
                    "a capital month or language",
                            Pattern.compile(" (Janvier|Février|Mars|Avril|Français|Anglais)"))),

    ar(
            ordered(
                    "a vowel sign or tanwin", Pattern.compile("[\u064B-\u0652\u0670]"),
                    "a Persian letter", Pattern.compile("[\u06A9\u06CC\u06AF\u067E]"),
                    "a lengthening stroke", Pattern.compile("\u0640"),
                    "a Latin mark instead of ، ؛ ؟", Pattern.compile("[,;?]"),
                    "digits other than Western", Pattern.compile("[\u0660-\u0669\u06F0-\u06F9]"),
                    "a space before a mark", Pattern.compile("[ \u00A0][،؛؟.:]"),
                    // The glossary keeps it for the Coalition for the ICC; the Consortium is
                    // ائتلاف.
                    "a word that the glossary forbids", Pattern.compile("تحالف"),
                    "curly quotation marks", Pattern.compile("[“”]"),
                    // Names that are never translated; everything else in Latin letters was
                    // forgotten.
                    "a word left in Latin letters",
                            Pattern.compile(
                                    "(?<![A-Za-z])(?!(?:ICJC|UTC|CSV|PDF)(?![A-Za-z]))[A-Za-z]{3,}")));

    private static final Pattern ISOLATED = Pattern.compile("[\u2066-\u2068][^\u2069]*\u2069");

    private static final Map<String, Pattern> EVERYWHERE =
            ordered(
                    "a straight apostrophe or quotation mark", Pattern.compile("['\"]"),
                    "two spaces", Pattern.compile(" {2}"),
                    "an exclamation mark", Pattern.compile("!"),
                    "a control or replacement character", Pattern.compile("[\\p{Cc}\uFFFD&&[^\n]]"),
                    "a direction mark other than an isolate",
                            Pattern.compile("[\u200E\u200F\u202A-\u202E\u061C]"),
                    "three dots instead of …", Pattern.compile("\\.\\.\\."),
                    "markup", Pattern.compile("[<>]"));

    private final Map<String, Pattern> forbidden;

    LanguageMarks(Map<String, Pattern> forbidden) {
        this.forbidden = forbidden;
    }

    /** The faults in {@code seen}, in words; empty if there is none. */
    List<String> faults(String seen) {
        var found = new ArrayList<String>();
        // What stands isolated is a code or an address, and follows no language.
        String prose = ISOLATED.matcher(seen).replaceAll(String.valueOf(MessageText.HOLE));
        EVERYWHERE.forEach((fault, pattern) -> note(found, fault, pattern, prose));
        forbidden.forEach((fault, pattern) -> note(found, fault, pattern, prose));
        if (!Normalizer.isNormalized(seen, Normalizer.Form.NFC))
            found.add("letters not composed (NFC)");
        return found;
    }

    private static void note(List<String> found, String fault, Pattern pattern, String seen) {
        if (pattern.matcher(seen).find()) found.add(fault);
    }

    private static Map<String, Pattern> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Pattern>();
        for (int i = 0; i < pairs.length; i += 2)
            map.put((String) pairs[i], (Pattern) pairs[i + 1]);
        return map;
    }
}
