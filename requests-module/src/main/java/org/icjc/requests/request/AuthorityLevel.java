package org.icjc.requests.request;

import java.util.Locale;

/** How well the mandate to ask was checked, weakest first. */
public enum AuthorityLevel {
    UNCHECKED,
    EMAIL_DOMAIN,
    SIGNED_LETTER,
    CALL_BACK,
    KNOWN_FOCAL_POINT;

    /** The key of its name in the texts. */
    public String messageKey() {
        return "authority." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
