package org.icjc.desk.roster;

import org.icjc.kernel.refusal.Refused;

/** No roster that may be used: intake is closed, and says so. */
public class NoRoster extends Refused {
    private static final long serialVersionUID = 1;

    NoRoster() {
        super("roster.none");
    }
}
