package org.icjc.kernel.taxonomy;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organ, office or related body of the International Criminal Court.
 *
 * @param code our stable code, for example OTP
 * @param parent the code of the body that it belongs to, null for the Court and for bodies outside
 *     it
 * @param kind court, organ, division, independent office, section, related body or former name
 * @param names by language (en, fr, es, ar, ru, zh); a name that is not known is absent
 */
public record IccBody(
        String code, @Nullable String parent, String kind, Map<String, String> names) {

    /** A name that is no longer used: kept for old matters, not offered. */
    public boolean isFormer() {
        return kind.equals("former name");
    }

    /** The name in a language, else the English one. */
    public String name(String language) {
        return Optional.ofNullable(names.get(language))
                .orElseGet(() -> names.getOrDefault("en", code));
    }
}
