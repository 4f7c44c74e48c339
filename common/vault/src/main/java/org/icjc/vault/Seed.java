package org.icjc.vault;

/**
 * What a person's key pairs are derived from. Kept only inside that person's slots; in the clear
 * for as long as he or she is unlocked.
 */
public final class Seed extends Secret {
    private Seed(byte[] bytes) {
        super(bytes);
    }

    public static Seed random() {
        return new Seed(Randomness.bytes(LENGTH));
    }

    /**
     * @throws IllegalArgumentException unless there are exactly 32 bytes
     */
    public static Seed of(byte[] bytes) {
        return new Seed(bytes);
    }
}
