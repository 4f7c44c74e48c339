package org.icjc.vault;

import java.util.Arrays;

/**
 * All that a return code opens, without the code itself: what a visit needs, and what its sealed
 * cookie carries. The code cannot be computed back from it.
 */
public final class RequesterKeys {
    private static final byte VERSION = 1;
    private static final int ENCODED = 1 + 4 * Secret.LENGTH;

    private final byte[] lookupId;
    private final Seed seed;
    private final DataKey draftKey;
    private final DataKey macKey;

    private RequesterKeys(byte[] lookupId, Seed seed, DataKey draftKey, DataKey macKey) {
        this.lookupId = lookupId;
        this.seed = seed;
        this.draftKey = draftKey;
        this.macKey = macKey;
    }

    static RequesterKeys of(byte[] code) {
        return new RequesterKeys(
                Hash.derive(code, "icjc/return-code/lookup/1"),
                Seed.of(Hash.derive(code, "icjc/return-code/seed/1")),
                DataKey.of(Hash.derive(code, "icjc/return-code/draft/1")),
                DataKey.of(Hash.derive(code, "icjc/return-code/mac/1")));
    }

    /**
     * Reads what {@link #encode()} wrote.
     *
     * @throws SealBroken if it is anything else
     */
    public static RequesterKeys decode(byte[] encoded) {
        if (encoded.length != ENCODED || encoded[0] != VERSION) throw new SealBroken();
        return new RequesterKeys(
                part(encoded, 0),
                Seed.of(part(encoded, 1)),
                DataKey.of(part(encoded, 2)),
                DataKey.of(part(encoded, 3)));
    }

    private static byte[] part(byte[] encoded, int index) {
        int from = 1 + index * Secret.LENGTH;
        return Arrays.copyOfRange(encoded, from, from + Secret.LENGTH);
    }

    /** 129 secret bytes, to be sealed at once. */
    public byte[] encode() {
        byte[] encoded = new byte[ENCODED];
        encoded[0] = VERSION;
        byte[][] parts = {lookupId, seed.copy(), draftKey.copy(), macKey.copy()};
        for (int i = 0; i < parts.length; i++) {
            System.arraycopy(parts[i], 0, encoded, 1 + i * Secret.LENGTH, Secret.LENGTH);
        }
        return encoded;
    }

    /** 32 bytes that find the request; stored nowhere, see {@link #lookupHash()}. */
    public byte[] lookupId() {
        return lookupId.clone();
    }

    /** SHA-256 of the lookup id, 32 bytes: what is stored, unique. */
    public byte[] lookupHash() {
        return Hash.sha256(lookupId);
    }

    /** Opens the requester's own grant and signs approval, consent and withdrawal. */
    public KeyPairs keyPairs() {
        return KeyPairs.of(seed);
    }

    /** Seals the draft. */
    public DataKey draftKey() {
        return draftKey;
    }

    /** For {@link Mac}: whether the same content was submitted twice. */
    public DataKey macKey() {
        return macKey;
    }

    public void destroy() {
        Arrays.fill(lookupId, (byte) 0);
        seed.destroy();
        draftKey.destroy();
        macKey.destroy();
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
