package org.icjc.desk.session;

import org.icjc.kernel.refusal.Refused;

/** Nobody is signed in here, or the session is locked: what is sealed stays closed. */
public class Locked extends Refused {
    private static final long serialVersionUID = 1;

    public Locked() {
        super("session.locked");
    }
}
