package org.icjc.app.start;

/** The program cannot start; the message is one line that says what to do. */
public final class Unable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unable(String message) {
        super(message);
    }
}
