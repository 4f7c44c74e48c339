package org.icjc.kernel.refusal;

/** Not there, or not for this person: both are told alike, as a 404. */
public class NotThere extends Refused {
    private static final long serialVersionUID = 1;

    public NotThere() {
        super("error.not-there");
    }
}
