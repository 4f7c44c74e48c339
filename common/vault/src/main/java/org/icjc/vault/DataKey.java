package org.icjc.vault;

/**
 * Seals content: one per request and compartment, made at submission and kept only inside grants.
 * Also the server's own keys for cookies and addresses. At most 2^20 messages under one key.
 */
public final class DataKey extends Secret {
    private DataKey(byte[] bytes) {
        super(bytes);
    }

    public static DataKey random() {
        return new DataKey(Randomness.bytes(LENGTH));
    }

    /**
     * @throws IllegalArgumentException unless there are exactly 32 bytes
     */
    public static DataKey of(byte[] bytes) {
        return new DataKey(bytes);
    }
}
