package org.icjc.ledger;

import java.util.OptionalLong;

/**
 * What a walk over the whole chain found.
 *
 * @param entries how many were checked
 * @param brokenAt the first entry that does not follow from those before it
 */
public record Verification(long entries, OptionalLong brokenAt) {
    public boolean unbroken() {
        return brokenAt.isEmpty();
    }
}
