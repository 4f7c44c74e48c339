package org.icjc.desk.session;

import java.util.Set;
import org.icjc.desk.accounts.DeskRole;
import org.icjc.kernel.parts.Part;

/** The two ways in: the committee's desk, and the portal of member organisations. */
public enum Door {
    DESK(Part.DESK, "/desk"),
    PORTAL(Part.PORTAL, "/portal");

    private final Part part;
    private final String path;

    Door(Part part, String path) {
        this.part = part;
        this.path = path;
    }

    public Part part() {
        return part;
    }

    /** Without a slash at the end. */
    public String path() {
        return path;
    }

    public String home() {
        return path + "/";
    }

    public String signIn() {
        return path + "/sign-in";
    }

    /** By POST alone; leads to where one signs in. */
    public String signOut() {
        return path + "/sign-out";
    }

    public String unlock() {
        return path + "/unlock";
    }

    /**
     * One account opens one door: people of member organisations the portal, all others the desk.
     */
    public static Door of(Set<DeskRole> roles) {
        return roles.contains(DeskRole.MEMBER) ? PORTAL : DESK;
    }
}
