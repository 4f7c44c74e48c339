package org.icjc.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.pqc.crypto.xwing.XWingPublicKeyParameters;

/**
 * Gives keys to one person: one HPKE message in mode_psk whose pre-shared key is the grant's shred
 * key. Without the shred key the person's own private key opens nothing.
 */
public final class Grants {
    private static final byte[] INFO = Fields.ascii("icjc/vault/grant/1");
    private static final byte[] PSK_ID = Fields.ascii("icjc/vault/grant/shred-key/1");
    private static final byte VERSION = 1;
    // Every grant has one size, however many keys it holds.
    private static final int SIZE = 256;
    private static final int ENTRY = 1 + Secret.LENGTH;

    private Grants() {}

    /**
     * @param keys exactly the compartments of the terms
     * @return the blob for the grant's row, 1,398 bytes
     */
    public static byte[] seal(
            GrantTerms terms,
            Map<Compartment, DataKey> keys,
            PublicKeys recipient,
            ShredKey shred) {
        if (!keys.keySet().equals(terms.compartments())) {
            throw new IllegalArgumentException("vault.grant-keys-differ-from-terms");
        }
        byte[] header = header(terms);
        byte[] plain = write(keys);
        try {
            byte[] aad = Header.before(header, terms.aad());
            XWingPublicKeyParameters to = recipient.xwingKey();
            return Header.before(
                    header, shred.lend(psk -> Hpke.sealPsk(to, INFO, aad, plain, psk, PSK_ID)));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * @return a key for each compartment of the terms
     * @throws SealBroken if anything differs: terms, person, shred key, bytes
     */
    public static Map<Compartment, DataKey> open(
            GrantTerms terms, byte[] blob, KeyPairs keyPairs, ShredKey shred) {
        byte[] header = header(terms);
        byte[] aad = Header.before(header, terms.aad());
        byte[] sealed = Header.strip(header, blob);
        AsymmetricCipherKeyPair pair = keyPairs.xwingPair();
        byte[] plain = shred.lend(psk -> Hpke.openPsk(pair, INFO, aad, sealed, psk, PSK_ID));
        try {
            Map<Compartment, DataKey> keys = read(plain);
            if (!keys.keySet().equals(terms.compartments())) throw new SealBroken();
            return keys;
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] header(GrantTerms terms) {
        return Header.of(Suite.GRANT, terms.keyVersion());
    }

    private static byte[] write(Map<Compartment, DataKey> keys) {
        ByteBuffer plain = ByteBuffer.allocate(SIZE).put(VERSION).put((byte) keys.size());
        new EnumMap<>(keys)
                .forEach((compartment, key) -> plain.put(compartment.code()).put(key.copy()));
        return plain.array();
    }

    private static Map<Compartment, DataKey> read(byte[] plain) {
        if (plain.length != SIZE || plain[0] != VERSION) throw new SealBroken();
        int count = plain[1];
        if (count < 1 || 2 + count * ENTRY > SIZE) throw new SealBroken();
        ByteBuffer in = ByteBuffer.wrap(plain, 2, count * ENTRY);
        Map<Compartment, DataKey> keys = new EnumMap<>(Compartment.class);
        while (in.hasRemaining()) {
            Compartment compartment = Compartment.of(in.get());
            byte[] key = new byte[Secret.LENGTH];
            in.get(key);
            if (keys.put(compartment, DataKey.of(key)) != null) throw new SealBroken();
        }
        return Collections.unmodifiableMap(keys);
    }
}
