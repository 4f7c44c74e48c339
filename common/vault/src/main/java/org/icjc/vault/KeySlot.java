package org.icjc.vault;

import java.util.Arrays;
import java.util.UUID;

/**
 * A person's seed behind 32 secret bytes that need no stretching: what a passkey's PRF extension
 * gives, or a printed recovery code (a {@link ReturnCode} of its own).
 */
public final class KeySlot {
    private KeySlot() {}

    /**
     * @param secret for a passkey its PRF output
     * @param slot id of the slot's row
     */
    public static byte[] seal(DataKey secret, Seed seed, UUID person, UUID slot) {
        DataKey key = key(secret);
        try {
            return seed.lend(bytes -> Sealing.seal(key, place(person, slot), bytes));
        } finally {
            key.destroy();
        }
    }

    /**
     * @throws SealBroken if secret, person, slot or bytes differ
     */
    public static Seed open(DataKey secret, byte[] blob, UUID person, UUID slot) {
        DataKey key = key(secret);
        byte[] bytes = Sealing.open(key, place(person, slot), blob);
        try {
            if (bytes.length != Secret.LENGTH) throw new SealBroken();
            return Seed.of(bytes);
        } finally {
            key.destroy();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The secret that a printed recovery code stands for. */
    public static DataKey secretOf(ReturnCode recoveryCode) {
        return recoveryCode.lend(
                code -> DataKey.of(Hash.derive(code, "icjc/recovery-code/slot/1")));
    }

    private static DataKey key(DataKey secret) {
        return DataKey.of(secret.lend(bytes -> Hash.derive(bytes, "icjc/vault/key-slot/1")));
    }

    // The person stands where a request would: a slot belongs to a person.
    private static Context place(UUID person, UUID slot) {
        return new Context(Label.SLOT_SEED, slot, person, null, 1);
    }
}
