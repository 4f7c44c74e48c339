package org.icjc.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A few secret bytes behind a passphrase. Argon2id gives 64 bytes: the left half is compared with a
 * stored hash (so that a wrong passphrase is told from broken storage), the right half opens.
 *
 * @param memory KiB
 */
record PassphraseBox(
        int memory, int passes, int lanes, byte[] salt, byte[] verifier, byte[] sealed) {
    static final int MEMORY = 64 * 1024;
    static final int PASSES = 3;
    static final int LANES = 1;
    // Whoever writes to the database must not be able to make a sign-in cost the whole machine.
    private static final int HIGHEST_MEMORY = 512 * 1024;
    private static final int HIGHEST_PASSES = 12;
    private static final int HIGHEST_LANES = 4;
    private static final int SALT = 16;
    // Two at once take 128 MiB; a third waits.
    static final Semaphore AT_ONCE = new Semaphore(2, true);

    PassphraseBox {
        boolean weak = memory < MEMORY || passes < PASSES || lanes < LANES;
        boolean costly =
                memory > HIGHEST_MEMORY || passes > HIGHEST_PASSES || lanes > HIGHEST_LANES;
        if (weak || costly || salt.length != SALT || verifier.length != Mac.LENGTH) {
            throw new SealBroken();
        }
    }

    static PassphraseBox seal(char[] passphrase, byte[] place, byte[] secret) {
        byte[] salt = Randomness.bytes(SALT);
        byte[] stretched = stretch(passphrase, salt, MEMORY, PASSES, LANES);
        try {
            return new PassphraseBox(
                    MEMORY,
                    PASSES,
                    LANES,
                    salt,
                    Hash.sha256(left(stretched)),
                    Aead.seal(right(stretched), aad(place, salt, MEMORY, PASSES, LANES), secret));
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    /**
     * Empty for a wrong passphrase.
     *
     * @throws SealBroken if the passphrase is right but the box was changed or moved
     */
    Optional<byte[]> open(char[] passphrase, byte[] place) {
        byte[] stretched = stretch(passphrase, salt, memory, passes, lanes);
        try {
            if (!MessageDigest.isEqual(Hash.sha256(left(stretched)), verifier)) {
                return Optional.empty();
            }
            return Optional.of(
                    Aead.open(right(stretched), aad(place, salt, memory, passes, lanes), sealed));
        } finally {
            Arrays.fill(stretched, (byte) 0);
        }
    }

    static byte[] stretch(char[] passphrase, byte[] salt, int memory, int passes, int lanes) {
        byte[] normal = normal(passphrase);
        byte[] stretched = new byte[2 * Secret.LENGTH];
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(memory)
                            .withIterations(passes)
                            .withParallelism(lanes)
                            .withSalt(salt)
                            .build());
            argon2.generateBytes(normal, stretched);
            return stretched;
        } finally {
            AT_ONCE.release();
            Arrays.fill(normal, (byte) 0);
        }
    }

    // The same passphrase typed on another keyboard may come composed differently.
    private static byte[] normal(char[] passphrase) {
        if (passphrase.length == 0) throw new IllegalArgumentException("vault.passphrase-empty");
        CharSequence normal =
                Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFKC);
        return normal.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] left(byte[] stretched) {
        return Arrays.copyOf(stretched, Secret.LENGTH);
    }

    private static byte[] right(byte[] stretched) {
        return Arrays.copyOfRange(stretched, Secret.LENGTH, 2 * Secret.LENGTH);
    }

    private static byte[] aad(byte[] place, byte[] salt, int memory, int passes, int lanes) {
        return new Fields()
                .add(header())
                .add(place)
                .add(salt)
                .add(memory)
                .add(passes)
                .add(lanes)
                .bytes();
    }

    private static byte[] header() {
        return Header.of(Suite.PASSPHRASE, 1);
    }

    byte[] encode() {
        Fields fields =
                new Fields().add(memory).add(passes).add(lanes).add(salt).add(verifier).add(sealed);
        return Header.before(header(), fields.bytes());
    }

    static PassphraseBox decode(byte[] encoded) {
        FieldReader fields = new FieldReader(Header.strip(header(), encoded));
        PassphraseBox box =
                new PassphraseBox(
                        fields.nextInt(),
                        fields.nextInt(),
                        fields.nextInt(),
                        fields.next(),
                        fields.next(),
                        fields.next());
        fields.end();
        return box;
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
