package org.icjc.requests.intake;

import org.icjc.kernel.refusal.Refused;

/** A request with other answers was already sent under this code; come back with the code. */
public final class AlreadyIn extends Refused {
    private static final long serialVersionUID = 1;

    AlreadyIn() {
        super("intake.already-in");
    }
}
