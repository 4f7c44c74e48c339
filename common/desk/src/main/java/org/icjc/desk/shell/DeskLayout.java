package org.icjc.desk.shell;

import jakarta.annotation.security.PermitAll;
import org.icjc.desk.session.Door;

/** The layout of every view at the desk: {@code @Route(value = "…", layout = DeskLayout.class)}. */
@PermitAll
public class DeskLayout extends Shell {
    DeskLayout(ShellParts parts) {
        super(Door.DESK, parts);
    }
}
