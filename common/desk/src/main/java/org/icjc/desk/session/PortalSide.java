package org.icjc.desk.session;

/** Marks what belongs to the portal of member organisations; everything else is the desk's. */
public interface PortalSide {}
