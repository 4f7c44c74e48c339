package org.icjc.vault;

/**
 * One per grant, kept in the keyvault apart from the database: the grant opens only together with
 * it, so that deleting 32 bytes there takes access away for good, from backups of the database too.
 */
public final class ShredKey extends Secret {
    private ShredKey(byte[] bytes) {
        super(bytes);
    }

    public static ShredKey random() {
        return new ShredKey(Randomness.bytes(LENGTH));
    }

    /**
     * @throws IllegalArgumentException unless there are exactly 32 bytes
     */
    public static ShredKey of(byte[] bytes) {
        return new ShredKey(bytes);
    }

    /** SHA-256 of the key, 32 bytes: stands in the grant's row, so that a job can compare. */
    public byte[] fingerprint() {
        return lend(Hash::sha256);
    }
}
