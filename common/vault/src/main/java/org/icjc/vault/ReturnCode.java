package org.icjc.vault;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The secret, shown once, with which a requester comes back: 128 random bits, so that no stretching
 * is needed. Written as 12 BIP-39 words, or as 26 characters and two check characters. Never in a
 * URL, a log, a mail or a session store.
 */
public final class ReturnCode {
    /** Length of the secret in bytes. */
    public static final int LENGTH = 16;

    /** Words in the long form. */
    public static final int WORDS = 12;

    /** Characters in the short form, check characters included, hyphens not. */
    public static final int CHARACTERS = 28;

    private static final int WORD_BITS = 11;

    private final byte[] bytes;

    private ReturnCode(byte[] bytes) {
        this.bytes = bytes;
    }

    public static ReturnCode random() {
        return new ReturnCode(Randomness.bytes(LENGTH));
    }

    /**
     * @throws IllegalArgumentException unless there are exactly 16 bytes
     */
    public static ReturnCode of(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("vault.return-code-length");
        return new ReturnCode(bytes.clone());
    }

    /**
     * Reads what a person typed, leniently: either form, any case, any spaces and hyphens, digits
     * of any script, words by their first four letters, numbered lists.
     */
    public static ReturnCodeReading read(CharSequence typed) {
        return ReturnCodeReader.read(typed);
    }

    /** The twelve words. */
    public List<String> words() {
        byte[] bits = Arrays.copyOf(bytes, LENGTH + 1);
        bits[LENGTH] = (byte) (Hash.sha256(bytes)[0] & 0xf0);
        List<String> words = new ArrayList<>(WORDS);
        for (int i = 0; i < WORDS; i++) words.add(Words.word(bits(bits, i * WORD_BITS)));
        return List.copyOf(words);
    }

    /**
     * Whether a person wrote down one of the words.
     *
     * @param position 1 to 12
     * @param typed read as leniently as a whole code
     */
    public boolean hasWord(int position, CharSequence typed) {
        return ReturnCodeReader.word(typed).stream()
                .anyMatch(index -> Words.word(index).equals(words().get(position - 1)));
    }

    static ReturnCodeReading ofWords(int[] indexes) {
        byte[] bits = new byte[LENGTH + 1];
        for (int i = 0; i < WORDS * WORD_BITS; i++) {
            int set = (indexes[i / WORD_BITS] >> (WORD_BITS - 1 - i % WORD_BITS)) & 1;
            bits[i / 8] |= (byte) (set << (7 - i % 8));
        }
        byte[] secret = Arrays.copyOf(bits, LENGTH);
        if (((Hash.sha256(secret)[0] ^ bits[LENGTH]) & 0xf0) != 0) {
            return new ReturnCodeReading.Mistyped();
        }
        return new ReturnCodeReading.Valid(new ReturnCode(secret));
    }

    /** Seven groups of four, upper case: {@code XXXX-XXXX-…}. */
    public String shortForm() {
        StringBuilder text = new StringBuilder();
        int[] values = CheckSymbols.append(Crockford.values(bytes));
        for (int i = 0; i < values.length; i++) {
            if (i > 0 && i % 4 == 0) text.append('-');
            text.append(Crockford.symbol(values[i]));
        }
        return text.toString();
    }

    static ReturnCodeReading ofSymbols(int[] values) {
        byte[] secret =
                Crockford.bytes(Arrays.copyOf(values, CHARACTERS - CheckSymbols.COUNT), LENGTH);
        if (secret == null || !CheckSymbols.fit(values)) return new ReturnCodeReading.Mistyped();
        return new ReturnCodeReading.Valid(new ReturnCode(secret));
    }

    private static int bits(byte[] bytes, int from) {
        int value = 0;
        for (int i = from; i < from + WORD_BITS; i++) {
            value = value << 1 | (bytes[i / 8] >> (7 - i % 8)) & 1;
        }
        return value;
    }

    <T> T lend(Function<byte[], T> use) {
        return use.apply(bytes);
    }

    /** Everything that this code opens; carries on without the code. */
    public RequesterKeys derive() {
        return RequesterKeys.of(bytes);
    }

    /** 32 bytes that find the request; see {@link #lookupHash()}. */
    public byte[] lookupId() {
        return derive().lookupId();
    }

    /** SHA-256 of the lookup id, 32 bytes: what is stored, unique. */
    public byte[] lookupHash() {
        return derive().lookupHash();
    }

    /** Opens the requester's own grant and signs approval, consent and withdrawal. */
    public KeyPairs requesterKeys() {
        return derive().keyPairs();
    }

    /** Seals the draft. */
    public DataKey draftKey() {
        return derive().draftKey();
    }

    /** For {@link Mac}: whether the same content was submitted twice. */
    public DataKey macKey() {
        return derive().macKey();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReturnCode code && MessageDigest.isEqual(bytes, code.bytes);
    }

    // Constant on purpose: a hash of a secret is a trace of it.
    @Override
    public int hashCode() {
        return LENGTH;
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
