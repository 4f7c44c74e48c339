package org.icjc.requests.intake;

import org.icjc.kernel.refusal.Refused;

/**
 * Intake is closed: no valid roster, fewer than two committee recipients, no keyvault or no
 * database. Nothing was written; the page names the postal way.
 */
public final class IntakeClosed extends Refused {
    private static final long serialVersionUID = 1;

    IntakeClosed() {
        super("intake.closed");
    }
}
