package org.icjc.requests.meter;

import java.util.Optional;
import org.icjc.kernel.taxonomy.Jurisdiction;
import org.icjc.kernel.taxonomy.M49;
import org.icjc.kernel.taxonomy.Tradition;
import org.jspecify.annotations.Nullable;

/**
 * What a brief shows of the asker's law.
 *
 * @param area UN M49 code
 * @param language the one court language shown (BCP 47), null if withheld
 * @param tradition code of the main tradition or "mixed", null if withheld
 */
public record Shown(String area, @Nullable String language, @Nullable String tradition) {

    static final Shown NOTHING = new Shown(M49.WORLD, null, null);

    /** "011 fr civil", a hyphen for what is withheld: the name of its class. */
    public String code() {
        return area + " " + orHyphen(language) + " " + orHyphen(tradition);
    }

    private static String orHyphen(@Nullable String part) {
        return part == null ? "-" : part;
    }

    /**
     * The procedure that may be shown because it follows from the tradition: civil, by the judge;
     * common, by the parties.
     */
    public Optional<String> procedure() {
        if (Tradition.CIVIL.code().equals(tradition)) {
            return Optional.of("mainly-by-the-judge");
        }
        return Tradition.COMMON.code().equals(tradition)
                ? Optional.of("mainly-by-the-parties")
                : Optional.empty();
    }

    boolean fitsArea(Jurisdiction state) {
        for (AreaLevel level : AreaLevel.values()) {
            if (level.of(state).equals(area)) {
                return true;
            }
        }
        return false;
    }

    // What is withheld is no filter: the reader cannot use it.
    boolean fitsLanguage(Jurisdiction state) {
        return language == null || state.courtLanguages().contains(language);
    }

    @Override
    public String toString() {
        return "[shown]";
    }
}
