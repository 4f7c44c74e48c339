package org.icjc.desk.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * One server-rendered page before the door. It lies under Vaadin's mapping, so no controller can
 * answer it; {@link DoorPages} does.
 */
public interface DoorPage {
    /** Its name below the door: one of {@link DoorPages#NAMES}. */
    String name();

    void get(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException;

    /** Only reached with a valid form token. */
    void post(Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
