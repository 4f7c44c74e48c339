package org.icjc.requests.meter;

import org.icjc.kernel.taxonomy.LegalMix;
import org.icjc.kernel.taxonomy.Tradition;

/**
 * The code of a main tradition: that of a {@link Tradition}, or "mixed" where two share the first
 * place.
 */
public final class MainTradition {

    /** Two or more traditions share the first place. */
    public static final String MIXED = "mixed";

    private MainTradition() {}

    static String of(LegalMix mix) {
        return mix.main().map(Tradition::code).orElse(MIXED);
    }
}
