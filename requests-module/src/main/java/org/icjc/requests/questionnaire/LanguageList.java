package org.icjc.requests.questionnaire;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.icjc.kernel.taxonomy.Jurisdictions;

/**
 * The languages that a form offers: those of the courts of all jurisdictions, and those of the
 * United Nations. Others can be named by their ISO 639 code.
 */
public final class LanguageList {

    private static final List<String> OFFERED = offeredTags();
    private static final PlaceNames BY_NAME =
            new PlaceNames(known(), (tag, language) -> ULocale.getDisplayName(tag, language));

    private LanguageList() {}

    /** BCP 47 tags, sorted by tag; a page sorts them by their names. */
    public static List<String> offered() {
        return OFFERED;
    }

    /** The tag for a tag or the name of a language. */
    static Optional<String> find(String typed) {
        return BY_NAME.find(typed);
    }

    private static List<String> offeredTags() {
        SortedSet<String> tags = new TreeSet<>(Jurisdictions.courtLanguages());
        tags.addAll(List.of("ar", "en", "es", "fr", "ru", "zh"));
        return List.copyOf(tags);
    }

    private static SortedSet<String> known() {
        SortedSet<String> tags = new TreeSet<>(OFFERED);
        for (String iso : ULocale.getISOLanguages()) {
            boolean hasName = !ULocale.getDisplayLanguage(iso, ULocale.ENGLISH).equals(iso);
            if (hasName && iso.length() <= 3) tags.add(iso);
        }
        return tags;
    }
}
