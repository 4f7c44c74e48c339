package org.icjc.requests.questionnaire;

import java.text.Normalizer;
import java.util.Optional;

/** Cleans what was typed, and refuses what no person types. */
public final class Typed {

    /** Longer than any answer; refused before anything is computed on it. */
    private static final int FAR_TOO_LONG = 40_000;

    private Typed() {}

    /**
     * The text in NFC with LF as line ends, without space at its edges and without marks of
     * direction, which the pages set themselves. Empty if it holds control characters (NUL among
     * them), halves of surrogate pairs, signs of a broken encoding, or far too much.
     */
    public static Optional<String> clean(String raw) {
        if (raw.length() > FAR_TOO_LONG) return Optional.empty();
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        if (lines.codePoints().anyMatch(Typed::refused)) return Optional.empty();
        var kept = new StringBuilder(lines.length());
        lines.codePoints().filter(c -> !isDirectionMark(c)).forEach(kept::appendCodePoint);
        return Optional.of(Normalizer.normalize(kept, Normalizer.Form.NFC).strip());
    }

    private static boolean refused(int c) {
        return (Character.isISOControl(c) && c != '\n')
                || Character.getType(c) == Character.SURROGATE
                || c == 0xFFFD
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isDirectionMark(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0xFEFF;
    }

    /**
     * Digits of every script as 0 to 9, full-width letters as plain ones, without space at the
     * edges.
     */
    static String plain(String raw) {
        String compatible = Normalizer.normalize(raw, Normalizer.Form.NFKC).strip();
        var plain = new StringBuilder(compatible.length());
        compatible
                .codePoints()
                .filter(c -> !isDirectionMark(c))
                .forEach(c -> {
                    if (Character.isDigit(c)) plain.append(Character.digit(c, 10));
                    else plain.appendCodePoint(c);
                });
        return plain.toString();
    }
}
