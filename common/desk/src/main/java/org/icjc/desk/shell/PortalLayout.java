package org.icjc.desk.shell;

import org.icjc.desk.session.Door;

/**
 * The layout of every view in the portal of member organisations. It is what makes a view a portal
 * view: under another layout, or none, a view opens at the desk only.
 */
public class PortalLayout extends Shell {
    PortalLayout(ShellParts parts) {
        super(Door.PORTAL, parts);
    }
}
