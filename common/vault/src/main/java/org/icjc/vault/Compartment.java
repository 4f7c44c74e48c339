package org.icjc.vault;

/**
 * A part of a request with a key of its own. The code is frozen: it stands in grants and in
 * authenticated data.
 */
public enum Compartment {
    /** What one must know of a request to declare a conflict of interest. */
    PARTIES(1),
    /** What is asked. */
    CONTENT(2),
    /** How the requester is reached. */
    IDENTITY(3),
    /** The committee's own notes. */
    NOTES(4),
    /** The approved brief and the answer to it, of one referral. */
    OFFER(5),
    /** What the requester consented to hand to one member organisation. */
    DISCLOSED(6),
    /** One attachment. */
    FILE(7);

    private final byte code;

    Compartment(int code) {
        this.code = (byte) code;
    }

    /** The frozen code. */
    public byte code() {
        return code;
    }

    static Compartment of(byte code) {
        for (Compartment compartment : values()) {
            if (compartment.code == code) return compartment;
        }
        throw new SealBroken();
    }
}
