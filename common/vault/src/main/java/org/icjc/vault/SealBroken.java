package org.icjc.vault;

/**
 * Something sealed did not open: another key, another place, another version, or changed bytes. It
 * never says which: the difference would help only an attacker, and a cause could carry content.
 */
public final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("vault.seal-broken");
    }
}
