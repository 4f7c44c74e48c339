package org.icjc.desk.shell;

import org.icjc.desk.session.Door;

/** The layout of every view at the desk: {@code @Route(value = "…", layout = DeskLayout.class)}. */
public class DeskLayout extends Shell {
    DeskLayout(ShellParts parts) {
        super(Door.DESK, parts);
    }
}
