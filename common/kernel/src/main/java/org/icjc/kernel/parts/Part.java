package org.icjc.kernel.parts;

import java.util.Locale;

/**
 * A part of the product that can run alone. What an audience does not need, its process does not
 * have.
 */
public enum Part {
    SITE,
    INTAKE,
    DESK,
    PORTAL,
    WORKER;

    /** The database role this part works under, in the main database and in the keyvault. */
    public String role() {
        return "icjc_" + key();
    }

    /** As written in {@code icjc.parts}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that answers a path; whatever no other part owns belongs to the public site. */
    static Part answering(String path) {
        if (isUnder(path, "/desk")) return DESK;
        if (isUnder(path, "/portal")) return PORTAL;
        if (isUnder(path, "/request")) return INTAKE;
        return SITE;
    }

    private static boolean isUnder(String path, String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
