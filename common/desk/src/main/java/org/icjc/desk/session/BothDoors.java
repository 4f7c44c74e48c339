package org.icjc.desk.session;

/** Marks the few views that stand behind either door and show nothing of their own. */
public interface BothDoors {}
