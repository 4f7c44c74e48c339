package org.icjc.desk.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody was when the session locked: kept in the server's session, never in an address. An
 * address carries the number of a place alone, so that each window finds its own again.
 */
final class Place {
    private static final String KEY = Place.class.getName();
    private static final int LONGEST = 500;

    /** Of a place, in the address and in the form that unlocks. */
    static final String NUMBER = "from";

    // More windows than anybody locks at once; the oldest number is given again.
    private static final int NUMBERS = 64;
    private static final AtomicInteger LAST = new AtomicInteger();

    private Place() {}

    /**
     * @param path below the door, without a slash at the beginning
     * @return what is added to the address of the page that unlocks
     */
    static String keep(BiConsumer<String, Object> session, Door door, String path) {
        if (path.length() > LONGEST) return "";
        String number = Integer.toString(LAST.updateAndGet(last -> (last + 1) % NUMBERS));
        session.accept(KEY, door.home() + path);
        session.accept(KEY + number, door.home() + path);
        return "?" + NUMBER + "=" + number;
    }

    /** The number that a window came with; empty if it has none. */
    static String number(HttpServletRequest request) {
        String number = request.getParameter(NUMBER);
        return number != null && number.matches("[0-9]{1,2}") ? number : "";
    }

    /** The window's place, if one was kept and it is behind this door; else the door's home. */
    static String of(HttpServletRequest request, Door door) {
        @Nullable Object kept = request.getSession().getAttribute(KEY + number(request));
        boolean ours =
                kept instanceof String place
                        && place.startsWith(door.home())
                        && !place.contains("//")
                        && !place.contains("\\");
        return ours && kept != null ? (String) kept : door.home();
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession();
        session.removeAttribute(KEY);
        session.removeAttribute(KEY + number(request));
    }
}
