package org.icjc.requests;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.icjc.kernel.refusal.Refused;

/**
 * What people call a request by, aloud and on paper: {@code ICJC-7KQ2-4M}. Six random Crockford
 * characters: it tells neither when a request came nor how many there are, and opens nothing.
 */
public record Reference(String value) {
    private static final Pattern SYNTAX =
            Pattern.compile("ICJC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{2}");
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    public Reference {
        if (!SYNTAX.matcher(value).matches()) throw new Refused("reference.syntax");
    }

    public static Reference mint() {
        StringBuilder text = new StringBuilder("ICJC-");
        for (int i = 0; i < 6; i++) {
            if (i == 4) text.append('-');
            text.append(SYMBOLS.charAt(RANDOM.nextInt(SYMBOLS.length())));
        }
        return new Reference(text.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
