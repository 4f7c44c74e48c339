package org.icjc.vault;

import java.util.Arrays;

/**
 * Seals content for one place, padded so that its size tells little. What is given as plaintext
 * should be a versioned record: it is read for ever.
 */
public final class Sealing {
    private static final byte[] INFO = Fields.ascii("icjc/vault/person/1");

    private Sealing() {}

    /**
     * AES-256-GCM under a data key.
     *
     * @throws IllegalArgumentException for a card over 1,024 bytes (all cards have one size) or
     *     anything over 64 MiB
     */
    public static byte[] seal(DataKey key, Context context, byte[] plain) {
        byte[] header = Header.of(Suite.FIELD, context.keyVersion());
        byte[] frame = frame(context, plain);
        try {
            byte[] aad = aad(header, context);
            return Header.before(header, key.lend(k -> Aead.seal(k, aad, frame)));
        } finally {
            Arrays.fill(frame, (byte) 0);
        }
    }

    /**
     * @throws SealBroken if key, place or bytes differ
     */
    public static byte[] open(DataKey key, Context context, byte[] blob) {
        byte[] header = Header.of(Suite.FIELD, context.keyVersion());
        byte[] aad = aad(header, context);
        byte[] sealed = Header.strip(header, blob);
        byte[] frame = key.lend(k -> Aead.open(k, aad, sealed));
        return content(frame);
    }

    /** HPKE base mode: anyone can seal to a person, only that person opens. Says not who sealed. */
    public static byte[] sealTo(PublicKeys recipient, Context context, byte[] plain) {
        byte[] header = Header.of(Suite.PERSON, context.keyVersion());
        byte[] frame = frame(context, plain);
        try {
            return Header.before(
                    header, Hpke.sealBase(recipient.xwingKey(), INFO, aad(header, context), frame));
        } finally {
            Arrays.fill(frame, (byte) 0);
        }
    }

    /**
     * @throws SealBroken if person, place or bytes differ
     */
    public static byte[] openWith(KeyPairs keyPairs, Context context, byte[] blob) {
        byte[] header = Header.of(Suite.PERSON, context.keyVersion());
        byte[] frame =
                Hpke.openBase(
                        keyPairs.xwingPair(),
                        INFO,
                        aad(header, context),
                        Header.strip(header, blob));
        return content(frame);
    }

    /** A key sealed under another: OFFER, DISCLOSED and FILE under CONTENT. */
    public static byte[] sealKey(DataKey key, Context context, DataKey inner) {
        return inner.lend(plain -> seal(key, context, plain));
    }

    /** Opens what {@link #sealKey} sealed. */
    public static DataKey openKey(DataKey key, Context context, byte[] blob) {
        byte[] plain = open(key, context, blob);
        try {
            if (plain.length != Secret.LENGTH) throw new SealBroken();
            return DataKey.of(plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The version of the key that a blob was sealed under, 0 to 65,535; not yet authenticated. */
    public static int keyVersion(byte[] blob) {
        return Header.keyVersion(blob);
    }

    private static byte[] aad(byte[] header, Context context) {
        return Header.before(header, context.aad());
    }

    private static byte[] frame(Context context, byte[] plain) {
        if (context.label() == Label.CARD && plain.length > Padding.SMALLEST) {
            throw new IllegalArgumentException("vault.card-too-long");
        }
        return Padding.pad(plain);
    }

    private static byte[] content(byte[] frame) {
        try {
            return Padding.unpad(frame);
        } finally {
            Arrays.fill(frame, (byte) 0);
        }
    }
}
