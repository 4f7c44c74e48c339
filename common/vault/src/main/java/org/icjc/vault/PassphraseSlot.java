package org.icjc.vault;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A person's seed behind a passphrase (Argon2id, 64 MiB, 3 passes; about a tenth of a second). At
 * most two are computed at once, a third waits. There is no cheaper setting, not even for tests.
 */
public final class PassphraseSlot {
    private final PassphraseBox box;

    private PassphraseSlot(PassphraseBox box) {
        this.box = box;
    }

    /** The passphrase is read in NFKC; wiping it is the caller's. */
    public static PassphraseSlot create(char[] passphrase, Seed seed, UUID person) {
        return new PassphraseSlot(
                seed.lend(secret -> PassphraseBox.seal(passphrase, place(person), secret)));
    }

    /**
     * Reads what {@link #encode()} wrote.
     *
     * @throws SealBroken if it is anything else, or weaker than the floor
     */
    public static PassphraseSlot decode(byte[] encoded) {
        return new PassphraseSlot(PassphraseBox.decode(encoded));
    }

    /** The slot as stored, about 150 bytes. */
    public byte[] encode() {
        return box.encode();
    }

    /**
     * Empty for a wrong passphrase, after the same time as a right one.
     *
     * @throws SealBroken if the slot is another person's or was changed
     */
    public Optional<Seed> open(char[] passphrase, UUID person) {
        return box.open(passphrase, place(person)).map(PassphraseSlot::seed);
    }

    private static Seed seed(byte[] secret) {
        try {
            if (secret.length != Secret.LENGTH) throw new SealBroken();
            return Seed.of(secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] place(UUID person) {
        return new Fields().add(Label.SLOT_SEED.text()).add(person).bytes();
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
