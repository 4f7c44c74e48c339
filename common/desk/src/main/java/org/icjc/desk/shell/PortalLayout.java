package org.icjc.desk.shell;

import jakarta.annotation.security.PermitAll;
import org.icjc.desk.session.Door;
import org.icjc.desk.session.PortalSide;

/**
 * The layout of every view in the portal of member organisations. It is what makes a view a portal
 * view: under another layout, or none, a view opens at the desk only.
 */
@PermitAll
public class PortalLayout extends Shell implements PortalSide {
    PortalLayout(ShellParts parts) {
        super(Door.PORTAL, parts);
    }
}
