package org.icjc.kernel.secrets;

import java.util.UUID;
import org.icjc.vault.Context;
import org.icjc.vault.DataKey;
import org.icjc.vault.Label;
import org.icjc.vault.Sealing;

/**
 * Seals what jobs must read while nobody is signed in, under a secret file's key: a stolen database
 * does not tell it, the running product does. For addresses; never for a request.
 */
public final class OperationsSeal {
    private final DataKey key;
    private final Label label;

    /**
     * @param name of the secret file
     * @param label what is sealed
     */
    public OperationsSeal(SecretFiles secrets, String name, Label label) {
        this.key = DataKey.of(secrets.secret(name));
        this.label = label;
    }

    public byte[] seal(UUID row, byte[] plain) {
        return Sealing.seal(key, Context.apart(label, row), plain);
    }

    /**
     * @throws org.icjc.vault.SealBroken if key, row or bytes differ
     */
    public byte[] open(UUID row, byte[] sealed) {
        return Sealing.open(key, Context.apart(label, row), sealed);
    }
}
