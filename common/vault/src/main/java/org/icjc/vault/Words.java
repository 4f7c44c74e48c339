package org.icjc.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * The 2,048 English words of BIP-39. Sorted; the first four letters tell every word from all
 * others.
 *
 * @see <a href="https://github.com/bitcoin/bips/blob/master/bip-0039/english.txt">the list</a>
 */
final class Words {
    static final int COUNT = 2048;
    private static final int TELLING = 4;
    private static final String SHA_256 =
            "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda";
    private static final List<String> LIST = read();

    private Words() {}

    static String word(int index) {
        return LIST.get(index);
    }

    /** By the whole word or at least its first four letters, lower case. */
    static OptionalInt index(String typed) {
        int low = 0;
        int high = COUNT;
        while (low < high) {
            int middle = (low + high) / 2;
            if (LIST.get(middle).compareTo(typed) < 0) low = middle + 1;
            else high = middle;
        }
        if (low == COUNT) return OptionalInt.empty();
        String found = LIST.get(low);
        boolean same =
                found.equals(typed) || (typed.length() >= TELLING && found.startsWith(typed));
        return same ? OptionalInt.of(low) : OptionalInt.empty();
    }

    private static List<String> read() {
        try (InputStream in = Words.class.getResourceAsStream("bip39-english.txt")) {
            if (in == null) throw new IllegalStateException("vault.no-word-list");
            byte[] bytes = in.readAllBytes();
            if (!HexFormat.of().formatHex(Hash.sha256(bytes)).equals(SHA_256)) {
                throw new IllegalStateException("vault.word-list-changed");
            }
            return new String(bytes, StandardCharsets.US_ASCII).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("vault.no-word-list", e);
        }
    }
}
