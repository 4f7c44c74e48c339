package org.icjc.vault;

import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;

/** One of the five shares of an escrowed seed, to be printed and kept apart from the others. */
public final class EscrowShare {
    static final int SET = 8;
    private static final byte VERSION = 1;
    private static final int BODY = 2 + SET + Secret.LENGTH;
    private static final int CHECK = 4;
    private static final int SYMBOLS = ((BODY + CHECK) * 8 + 4) / 5;

    private final int number;
    private final byte[] set;
    private final byte[] value;

    EscrowShare(int number, byte[] set, byte[] value) {
        if (number < 1 || number > Escrow.SHARES) throw new SealBroken();
        this.number = number;
        this.set = set;
        this.value = value;
    }

    /**
     * Reads what {@link #print()} wrote, in any case and spacing.
     *
     * @throws SealBroken if it was mistyped or is no share
     */
    public static EscrowShare parse(CharSequence printed) {
        String typed =
                Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Pd}]", "");
        if (typed.length() != SYMBOLS) throw new SealBroken();
        int[] values = new int[SYMBOLS];
        for (int i = 0; i < SYMBOLS; i++) {
            values[i] = Crockford.value(typed.charAt(i));
            if (values[i] < 0) throw new SealBroken();
        }
        byte[] bytes = Crockford.bytes(values, BODY + CHECK);
        if (bytes == null) throw new SealBroken();
        byte[] body = Arrays.copyOf(bytes, BODY);
        boolean fits = Arrays.equals(check(body), 0, CHECK, bytes, BODY, BODY + CHECK);
        if (!fits || body[0] != VERSION) throw new SealBroken();
        return new EscrowShare(
                body[1],
                Arrays.copyOfRange(body, 2, 2 + SET),
                Arrays.copyOfRange(body, 2 + SET, BODY));
    }

    /** Which of the five, 1 to 5. */
    public int number() {
        return number;
    }

    /** 74 characters of Crockford's base 32 in groups of four, with a checksum of 32 bits. */
    public String print() {
        byte[] body =
                ByteBuffer.allocate(BODY)
                        .put(VERSION)
                        .put((byte) number)
                        .put(set)
                        .put(value)
                        .array();
        int[] values = Crockford.values(Header.before(body, check(body)));
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (i > 0 && i % 4 == 0) printed.append(i % 20 == 0 ? '\n' : ' ');
            printed.append(Crockford.symbol(values[i]));
        }
        return printed.toString();
    }

    private static byte[] check(byte[] body) {
        return Arrays.copyOf(Hash.sha256(body), CHECK);
    }

    byte[] set() {
        return set.clone();
    }

    byte[] value() {
        return value.clone();
    }

    @Override
    public String toString() {
        return "[sealed]";
    }
}
