package org.icjc.desk.session;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was when the session locked: kept in the server's session, never in an address.
 */
final class Place {
    private static final String KEY = Place.class.getName();
    private static final int LONGEST = 500;

    private Place() {}

    /**
     * @param path below the door, without a slash at the beginning
     */
    static void keep(BiConsumer<String, Object> session, Door door, String path) {
        if (path.length() <= LONGEST) session.accept(KEY, door.home() + path);
    }

    /** The place, if one was kept and it is behind this door; else the door's home. */
    static String of(jakarta.servlet.http.HttpSession session, Door door) {
        @Nullable Object kept = session.getAttribute(KEY);
        boolean ours =
                kept instanceof String place
                        && place.startsWith(door.home())
                        && !place.contains("//")
                        && !place.contains("\\");
        return ours && kept != null ? (String) kept : door.home();
    }

    static void forget(jakarta.servlet.http.HttpSession session) {
        session.removeAttribute(KEY);
    }
}
