package org.icjc.vault;

/** Fewer than two committee members may receive a request: it must not be taken in. */
public final class TooFewRecipients extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooFewRecipients() {
        super("vault.too-few-recipients");
    }
}
