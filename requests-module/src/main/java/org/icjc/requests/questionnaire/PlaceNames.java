package org.icjc.requests.questionnaire;

import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.icjc.kernel.taxonomy.Jurisdictions;
import org.icjc.kernel.texts.Languages;

/**
 * Finds a country or a language by its code, or by its CLDR name in any language of the product,
 * whatever the language of the page.
 */
final class PlaceNames {

    static final PlaceNames COUNTRIES = countries();

    private final Map<String, String> byName = new HashMap<>();

    PlaceNames(Collection<String> codes, BiFunction<String, ULocale, String> name) {
        for (String code : codes) {
            for (Locale language : Languages.ALL) {
                byName.put(folded(name.apply(code, ULocale.forLocale(language))), code);
            }
        }
        // Codes last: a code is never taken for the name of something else.
        for (String code : codes) byName.put(folded(code), code);
    }

    private static PlaceNames countries() {
        var names =
                new PlaceNames(
                        Jurisdictions.codes(),
                        (code, language) -> ULocale.getDisplayCountry("und_" + code, language));
        Jurisdictions.all()
                .forEach(row -> names.byName.putIfAbsent(folded(row.name()), row.alpha2()));
        return names;
    }

    /** The code, for a code or a name; empty for anything else. */
    Optional<String> find(String typed) {
        return typed.length() > 200
                ? Optional.empty()
                : Optional.ofNullable(byName.get(folded(Typed.plain(typed))));
    }

    /** Without accents, signs and case, so that "cote d'ivoire" is found. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
