package org.icjc.vault;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Reads a return code as people type it. */
final class ReturnCodeReader {
    // Twelve words of at least three letters have 36; a short form has 28 characters.
    private static final int LETTERS_OF_WORDS = 30;
    // Far more than twelve numbered words; what is longer is not even looked at.
    private static final int LONGEST = 500;

    private ReturnCodeReader() {}

    static ReturnCodeReading read(CharSequence typed) {
        if (typed.length() > LONGEST) {
            return new ReturnCodeReading.WrongLength(typed.length(), ReturnCode.CHARACTERS);
        }
        List<String> groups = groups(plain(typed));
        String joined = String.join("", groups);
        long letters = joined.chars().filter(c -> !isDigit(c)).count();
        boolean inWords =
                letters >= LETTERS_OF_WORDS
                        || (letters == joined.length() && letters != ReturnCode.CHARACTERS);
        return inWords ? words(groups) : symbols(joined);
    }

    /** The index of a single typed word, if it is one. */
    static OptionalInt word(CharSequence typed) {
        if (typed.length() > LONGEST) return OptionalInt.empty();
        List<String> words =
                groups(plain(typed)).stream().filter(ReturnCodeReader::isNoNumber).toList();
        return words.size() == 1 ? Words.index(words.getFirst()) : OptionalInt.empty();
    }

    private static ReturnCodeReading words(List<String> groups) {
        List<String> words = groups.stream().filter(ReturnCodeReader::isNoNumber).toList();
        if (words.size() != ReturnCode.WORDS) {
            return new ReturnCodeReading.WrongLength(words.size(), ReturnCode.WORDS);
        }
        int[] indexes = new int[ReturnCode.WORDS];
        for (int i = 0; i < indexes.length; i++) {
            OptionalInt index = Words.index(words.get(i));
            if (index.isEmpty()) return new ReturnCodeReading.UnknownWord(i + 1);
            indexes[i] = index.getAsInt();
        }
        return ReturnCode.ofWords(indexes);
    }

    private static ReturnCodeReading symbols(String joined) {
        if (joined.length() != ReturnCode.CHARACTERS) {
            return new ReturnCodeReading.WrongLength(joined.length(), ReturnCode.CHARACTERS);
        }
        int[] values = new int[ReturnCode.CHARACTERS];
        for (int i = 0; i < values.length; i++) {
            values[i] = Crockford.value(joined.charAt(i));
            if (values[i] < 0) return new ReturnCodeReading.Mistyped();
        }
        return ReturnCode.ofSymbols(values);
    }

    /**
     * Lower case, digits of every script as 0 to 9; all that is neither letter nor digit a space.
     */
    private static String plain(CharSequence typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !isUnseen(c))
                .forEach(c -> {
                    if (Character.isDigit(c)) plain.append(Character.digit(c, 10));
                    else if (c == 'ı') plain.append('i'); // Turkish keyboards
                    else if (Character.isLetter(c)) plain.appendCodePoint(c);
                    else plain.append(' ');
                });
        return plain.toString();
    }

    // Marks of direction come along when a code is copied from an Arabic page; the dot is what
    // lower-casing leaves of a Turkish İ.
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x307;
    }

    private static List<String> groups(String plain) {
        List<String> groups = new ArrayList<>();
        for (String group : plain.trim().split(" +", -1)) if (!group.isEmpty()) groups.add(group);
        return groups;
    }

    private static boolean isNoNumber(String group) {
        return !group.chars().allMatch(ReturnCodeReader::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
